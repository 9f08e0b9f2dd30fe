using EPupns.Core.Formulir;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pengisian;

namespace EPupns.WebPortal.Periksa.Simpan;

/// <summary>What the buttons of a page do.</summary>
public sealed class PenindakTombol(PenyusunHalaman penyusun, IsiIsian isi, LaporkanRujukan laporkan, PengisiKerabat kerabat)
{
    /// <summary>Does what the pressed button says.</summary>
    public async Task JalankanAsync(LembarKiriman lembar, Kiriman kiriman, CancellationToken batal)
    {
        if (kiriman.Tindakan == "semua")
        {
            var beberapa = kiriman.Isian.Split(',').Where(k => lembar.Bagian.CariIsian(k) is not null).ToList();
            await lembar.CatatAsync($"{beberapa.Count} isian sesuai dengan data BKN", await isi.BeberapaSesuaiAsync(lembar.Catatan, beberapa, lembar.Pelaku, batal), batal);
        }
        else if (lembar.Bagian.CariIsian(kiriman.Isian) is { } isian)
        {
            await SatuAsync(lembar, isian, kiriman, batal);
        }
    }

    /// <summary>Writes an understood value.</summary>
    public async Task TulisAsync(LembarKiriman lembar, Isian isian, string teks, string nilai, CancellationToken batal)
    {
        var konteks = await penyusun.SiapkanAsync(lembar.Borang, isian, [nilai], batal);
        await lembar.CatatAsync(isian, teks, await isi.TulisAsync(lembar.Alamat(isian), nilai, konteks, lembar.Pelaku, batal), batal);
    }

    private async Task SatuAsync(LembarKiriman lembar, Isian isian, Kiriman kiriman, CancellationToken batal)
    {
        var (alamat, teks) = (lembar.Alamat(isian), kiriman.Ketikan.GetValueOrDefault(isian.Kode) ?? "");
        switch (kiriman.Tindakan)
        {
            case "pasti":
                await TulisAsync(lembar, isian, teks, kiriman.Nilai, batal);
                break;
            case "terima":
                await kerabat.TerimaAsync(lembar, isian, kiriman.Nilai, batal);
                break;
            case "sesuai":
                await lembar.CatatAsync(isian, teks, await isi.SesuaiAsync(alamat, lembar.Pelaku, batal), batal);
                break;
            case "urungkan":
                await lembar.CatatAsync(isian, teks, await isi.UrungkanAsync(alamat, lembar.Pelaku, batal), batal);
                break;
            case "kosongkan":
                await lembar.CatatAsync(isian, teks, await isi.KosongkanAsync(alamat, lembar.Pelaku, batal), batal);
                break;
            case "lapor":
                var laporan = await laporkan.JalankanAsync(new PermintaanRujukan(alamat, teks, null, null), lembar.Pelaku, batal);
                await lembar.CatatAsync(isian, teks, laporan.Berhasil ? laporan.Nilai.Versi : laporan.Kesalahan, batal);
                break;
        }
    }
}
