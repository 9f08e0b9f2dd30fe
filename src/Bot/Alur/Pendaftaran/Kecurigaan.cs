using EPupns.Bot.Percakapan;
using EPupns.Core.Data;
using EPupns.Core.Data.Mentah;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>
/// When a chat looks suspicious (<c>Keamanan:Tantangan</c> = <c>curiga</c>): several NIPs or several wrong NIKs, or somebody was registered
/// from it before. Colleagues who help each other meet the visible code and go on; a script stops there.
/// </summary>
internal sealed class Kecurigaan(EPupnsDb db)
{
    private const int BanyakNip = 3;
    private const int BanyakNik = 2;
    private static readonly PerintahMentah Pernah = new("SELECT 1 FROM registrasi WHERE percakapan_id = @percakapan LIMIT 1", "@percakapan");

    public async Task<bool> AdaAsync(ITurnContext giliran, IsianPendaftaran isi, CancellationToken batal) =>
        isi.NipDicoba >= BanyakNip || isi.NikMeleset >= BanyakNik
        || (isi.PernahMendaftarkan ??= await Pernah.AmbilAsync(db, [giliran.Percakapan.Id], batal) is not null);
}
