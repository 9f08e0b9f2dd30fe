using EPupns.Core.Data.Impor;

namespace EPupns.Core.Tests.Data.Impor;

/// <summary>A file that goes when the test ends.</summary>
internal sealed class BerkasSementara : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-berkas-");

    public BerkasSementara(string nama, params string[] baris)
    {
        Jalan = Path.Combine(_folder.FullName, nama);
        File.WriteAllLines(Jalan, baris);
    }

    public string Jalan { get; }

    public BerkasImpor Buka() => BerkasImpor.Buka(Jalan);

    public void Dispose() => _folder.Delete(recursive: true);
}
