using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>
/// Writes down what was sent, many at a time: while one commit is on its way, what arrives meanwhile waits for the next. A row counts
/// as sent only when the task ends, so the next message of its address leaves after that.
/// </summary>
internal sealed class CatatanKiriman(UnitKerja unit, ILogger<CatatanKiriman> log)
{
    private static readonly TimeSpan Jeda = TimeSpan.FromMilliseconds(500);
    private static readonly PerintahMentah Sqlite = Perintah("SELECT value FROM json_each(@id)");
    private static readonly PerintahMentah Pg = Perintah("SELECT unnest(@id)");
    private readonly Lock _kunci = new();
    private Rombongan _berikut = new();
    private bool _menulis;

    /// <summary>Ends when it is on the disk.</summary>
    public Task TerkirimAsync(long id, CancellationToken batal)
    {
        Rombongan rombongan;
        lock (_kunci)
        {
            rombongan = _berikut;
            rombongan.Id.Add(id);
            if (_menulis)
            {
                return rombongan.Selesai.Task;
            }

            _menulis = true;
        }

        _ = TulisAsync(batal);
        return rombongan.Selesai.Task;
    }

    private static PerintahMentah Perintah(string daftar) =>
        new($"UPDATE kotak_keluar SET keadaan = 1, isi = '', galat = NULL, percobaan = percobaan + 1 WHERE id IN ({daftar})", "@id");

    private async Task TulisAsync(CancellationToken batal)
    {
        while (Berikut() is { } rombongan)
        {
            try
            {
                await CobaAsync(rombongan.Id, batal);
                rombongan.Selesai.SetResult();
            }
            catch (OperationCanceledException)
            {
                rombongan.Selesai.SetCanceled(batal);
            }
        }
    }

    private Rombongan? Berikut()
    {
        lock (_kunci)
        {
            var kini = _berikut;
            _berikut = new Rombongan();
            _menulis = kini.Id.Count > 0;
            return _menulis ? kini : null;
        }
    }

    // It was sent: forgetting that would send it again. So this is tried until it succeeds or the program stops.
    private async Task CobaAsync(List<long> id, CancellationToken batal)
    {
        while (true)
        {
            try
            {
                await unit.JalankanAsync(l => TulisAsync(l.GetRequiredService<EPupnsDb>(), id), batal);
                return;
            }
            catch (Exception galat) when (galat is not OperationCanceledException)
            {
                log.LogWarning(galat, "{Banyak} kiriman belum dapat dicatat; dicoba lagi", id.Count);
                await Task.Delay(Jeda, batal);
            }
        }
    }

    private static Task<int> TulisAsync(EPupnsDb db, List<long> id) => db.Penyedia == PenyediaData.PostgreSql
        ? Pg.JalankanAsync(db, [id.ToArray()], CancellationToken.None)
        : Sqlite.JalankanAsync(db, [$"[{string.Join(',', id)}]"], CancellationToken.None);

    private sealed class Rombongan
    {
        public List<long> Id { get; } = [];

        public TaskCompletionSource Selesai { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
