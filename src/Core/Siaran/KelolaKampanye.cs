using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Siaran;

/// <summary>Switches campaigns on and off and changes their words.</summary>
public sealed class KelolaKampanye(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Longest text: with the day written out it stays within an announcement's.</summary>
    public const int PanjangTeks = 1500;

    /// <summary>All, the earliest first: as they were changed, or as they begin.</summary>
    public async Task<IReadOnlyList<Kampanye>> SemuaAsync(CancellationToken batal)
    {
        var ada = await db.Set<Kampanye>().AsNoTracking().ToDictionaryAsync(k => k.Hari, batal);
        return [.. Kampanye.Baku.Select(k => ada.GetValueOrDefault(k.Hari) ?? k)];
    }

    /// <summary>Changes one.</summary>
    /// <returns>The campaign, or what is wrong; null when there is none of that many days.</returns>
    public async Task<Hasil<Kampanye>?> JalankanAsync(int hari, bool aktif, string? perihal, string? teks, Pelaku pelaku, CancellationToken batal)
    {
        var (p, t) = (perihal?.Trim() ?? "", teks?.Trim().ReplaceLineEndings("\n") ?? "");
        if (Kampanye.Baku.All(k => k.Hari != hari))
        {
            return null;
        }

        if (p.Length is 0 or > Siaran.PanjangPerihal || t.Length is 0 or > PanjangTeks)
        {
            return new Kesalahan("kampanye.isi", $"Isi perihal (paling panjang {Siaran.PanjangPerihal} huruf) dan kalimatnya (paling panjang {PanjangTeks} huruf).");
        }

        return await transaksi.JalankanAsync(
            async () =>
            {
                var ada = await db.Set<Kampanye>().FindAsync([hari], batal);
                var sebelum = ada is null ? null : new { ada.Aktif, ada.Perihal, ada.Teks };
                ada ??= db.Add(new Kampanye { Hari = hari, Perihal = p, Teks = t }).Entity;
                (ada.Aktif, ada.Perihal, ada.Teks, ada.DiubahPada) = (aktif, p, t, waktu.GetUtcNow());
                jejak.Tulis(pelaku, "kampanye.diatur", $"kampanye:{hari}", sebelum: sebelum, sesudah: new { ada.Aktif, ada.Perihal, ada.Teks });
                return (Hasil<Kampanye>)ada;
            },
            batal);
    }
}
