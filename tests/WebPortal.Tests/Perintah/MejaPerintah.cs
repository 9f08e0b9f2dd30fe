using EPupns.Core.Data;
using EPupns.WebPortal.Perintah;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.Tests.Perintah;

/// <summary>An operator's desk: a folder, a database of its own, and what the commands wrote on the screen.</summary>
internal sealed class MejaPerintah : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-perintah-");
    private readonly StringWriter _keluar = new();
    private readonly StringWriter _galat = new();

    public string Keluar => _keluar.ToString();

    public string Galat => _galat.ToString();

    private string Sambungan => $"Data Source={Path.Combine(_folder.FullName, "data", "epupns.db")}";

    public string Berkas(string nama, params string[] baris)
    {
        var jalan = Path.Combine(_folder.FullName, nama);
        File.WriteAllLines(jalan, baris);
        return jalan;
    }

    public Task<int> JalankanAsync(params string[] args) => JalankanDenganAsync("", args);

    public Task<int> JalankanDenganAsync(string masukan, params string[] args) => TitikMasuk.JalankanAsync(
        [.. args, "--ConnectionStrings:EPupns", Sambungan, $"--Keamanan:FolderKunci={_folder.FullName}/kunci", $"--Berkas:Path={_folder.FullName}/berkas"],
        new Layar(new StringReader(masukan), _keluar, _galat, Interaktif: false),
        CancellationToken.None);

    public async Task<T> BacaAsync<T>(Func<EPupnsDb, Task<T>> baca)
    {
        await using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(Sambungan).Options);
        return await baca(db);
    }

    public ValueTask DisposeAsync()
    {
        using (var sambungan = new SqliteConnection(Sambungan))
        {
            SqliteConnection.ClearPool(sambungan);
        }

        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
