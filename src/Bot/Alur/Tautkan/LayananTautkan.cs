using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas.Obrolan;

namespace EPupns.Bot.Alur.Tautkan;

/// <summary><c>/tautkan KODE</c>: a member of staff links this chat with their account, <c>/tautkan lepas</c> lets it go. The open question stays.</summary>
internal sealed class LayananTautkan(TautkanObrolan tautkan, Navigasi navigasi)
{
    private const string Lepas = "lepas";

    /// <summary>Does it, and says so.</summary>
    public async Task TautkanAsync(ITurnContext giliran, CancellationToken batal) => await navigasi.UlangiAsync(giliran, await JawabAsync(giliran, batal), batal);

    private async Task<Ujar> JawabAsync(ITurnContext giliran, CancellationToken batal)
    {
        var (argumen, obrolan) = (giliran.Masukan.Argumen.Trim(), giliran.Percakapan);
        if (argumen.Length == 0)
        {
            return TeksTautkan.Cara;
        }

        if (argumen.Equals(Lepas, StringComparison.OrdinalIgnoreCase))
        {
            return await tautkan.LepasDariObrolanAsync(obrolan.Kanal, obrolan.Alamat, batal) is { } lama ? TeksTautkan.Dilepas.Dengan(lama.Nama) : TeksTautkan.TidakTertaut;
        }

        var hasil = await tautkan.PakaiAsync(argumen, obrolan.Kanal, obrolan.Alamat, giliran.Asal, batal);
        return hasil.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan) : TeksTautkan.Berhasil.Dengan(hasil.Nilai.Nama, hasil.Nilai.NamaPengguna);
    }
}
