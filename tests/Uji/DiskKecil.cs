using System.ComponentModel;
using System.Diagnostics;

namespace EPupns.Uji;

/// <summary>A disk of its own of a few megabytes (tmpfs), to see what happens when it is full. Needs root, or sudo without a password.</summary>
public sealed class DiskKecil : IAsyncDisposable
{
    private readonly string _pengisi;

    private DiskKecil(string folder) => (Folder, _pengisi) = (folder, Path.Combine(folder, "pengisi"));

    /// <summary>Where it is mounted.</summary>
    public string Folder { get; }

    public static async Task<DiskKecil> PasangAsync(int mebibita)
    {
        var folder = Directory.CreateTempSubdirectory("epupns-disk-").FullName;
        await SebagaiRootAsync("mount", "-t", "tmpfs", "-o", $"size={mebibita}m,mode=0777", "tmpfs", folder);
        return new DiskKecil(folder);
    }

    /// <summary>Leaves room for no more than so many bytes.</summary>
    public void Penuhi(int sisakan = 0)
    {
        using var aliran = new FileStream(_pengisi, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                aliran.Write(new byte[4096]);
            }
        }
        catch (IOException)
        {
            aliran.SetLength(Math.Max(0, aliran.Length - sisakan));
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Longgarkan() => File.Delete(_pengisi);

    public async ValueTask DisposeAsync()
    {
        await SebagaiRootAsync("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static async Task SebagaiRootAsync(params string[] perintah)
    {
        string[] lengkap = Environment.IsPrivilegedProcess ? perintah : ["sudo", "-n", .. perintah];
        using var proses = Process.Start(new ProcessStartInfo(lengkap[0], lengkap[1..])) ?? throw new Win32Exception();
        await proses.WaitForExitAsync();
        if (proses.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', lengkap)}: kode keluar {proses.ExitCode}");
        }
    }
}
