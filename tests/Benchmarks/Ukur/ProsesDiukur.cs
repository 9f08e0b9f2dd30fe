using System.Diagnostics;
using System.Globalization;

namespace EPupns.Benchmarks.Ukur;

/// <summary>A program of ours as a process of its own, bound to cores, with what it used of the machine.</summary>
internal sealed class ProsesDiukur : IDisposable
{
    private const int DetakPerDetik = 100;
    private readonly Process _proses;

    /// <param name="dll">The program.</param>
    /// <param name="argumen">Its arguments.</param>
    /// <param name="inti">Cores it may use, e.g. "0"; null for all.</param>
    public ProsesDiukur(string dll, IEnumerable<string> argumen, string? inti)
    {
        string[] perintah = inti is null ? ["dotnet", dll] : ["taskset", "-c", inti, "dotnet", dll];
        var mulai = new ProcessStartInfo(perintah[0], perintah[1..].Concat(argumen)) { RedirectStandardOutput = true, RedirectStandardError = true };
        _proses = Process.Start(mulai)!;
        _proses.OutputDataReceived += (_, e) => Keluaran.Add(e.Data ?? "");
        _proses.ErrorDataReceived += (_, e) => Keluaran.Add(e.Data ?? "");
        _proses.BeginOutputReadLine();
        _proses.BeginErrorReadLine();
    }

    /// <summary>What it printed.</summary>
    public List<string> Keluaran { get; } = [];

    public bool Mati => _proses.HasExited;

    /// <summary>Processor time so far, user and system.</summary>
    public TimeSpan Prosesor()
    {
        var kolom = File.ReadAllText($"/proc/{_proses.Id}/stat").Split(')')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var detak = long.Parse(kolom[11], CultureInfo.InvariantCulture) + long.Parse(kolom[12], CultureInfo.InvariantCulture);
        return TimeSpan.FromSeconds((double)detak / DetakPerDetik);
    }

    /// <summary>Memory in megabytes: now, and the most there ever was.</summary>
    public (int Kini, int Puncak) Memori()
    {
        var baris = File.ReadAllLines($"/proc/{_proses.Id}/status");
        return (Kilobyte(baris, "VmRSS:") / 1024, Kilobyte(baris, "VmHWM:") / 1024);
    }

    public Task TungguAsync() => _proses.WaitForExitAsync();

    public int Kode => _proses.ExitCode;

    public void Dispose()
    {
        if (!_proses.HasExited)
        {
            _proses.Kill(entireProcessTree: true);
            _proses.WaitForExit();
        }

        _proses.Dispose();
    }

    private static int Kilobyte(string[] baris, string nama) =>
        int.Parse(baris.First(b => b.StartsWith(nama, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
}
