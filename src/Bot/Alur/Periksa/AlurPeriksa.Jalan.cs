using EPupns.Core.Dasar;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Walking the fields of one record: what is right, what is left for later (features.md F3).</summary>
internal sealed partial class AlurPeriksa
{
    private async Task TanyaPeriksaAsync()
    {
        if (Langkah.Cari(_ruang, Isi) is not { } langkah)
        {
            if (PerluDiringkas())
            {
                await PicuAsync(Pemicu.Diringkas);
                return;
            }

            var (bagian, belum) = (_ruang.Bagian(Isi), _ruang.Kelengkapan.FirstOrDefault(k => k.Bagian.Kode == Isi.Bagian)?.BelumDiperiksa ?? 0);
            Giliran.Awali(belum > 0 ? TeksPeriksa.MasihAda.Dengan(bagian.Judul, belum) : TeksPeriksa.BagianSelesai.Dengan(bagian.Judul));
            await PicuAsync(TutupCatatan());
            return;
        }

        (Isi.Tampil, Isi.Versi) = ([.. langkah.Isian.Select(i => i.Kode)], _ruang.Versi(Isi));
        if (!langkah.Bersama && _ruang.Sapk(Isi).Isi[langkah.Isian[0]] is null)
        {
            Isi.Diubah = langkah.Isian[0].Kode;
            await PicuAsync(Pemicu.Perbaiki);
            return;
        }

        LayarPeriksa.TanyaPeriksa(Giliran, _ruang, Isi, langkah);
    }

    // Back to where the record was chosen from.
    private Pemicu TutupCatatan()
    {
        var berulang = _ruang.Bagian(Isi).Berulang;
        Isi.Buka(Isi.Bagian, null);
        return berulang ? Pemicu.BagianDipilih : Pemicu.Selesai;
    }

    private async Task<Pemicu?> PeriksaAsync() => Masukan.Kode switch
    {
        "sesuai" or "semua-sesuai" => await SesuaiAsync(),
        "perbaiki" => MulaiPerbaiki(Isi.Tampil[0]),
        "semua-isian" => Pemicu.SemuaIsian,
        { } kode when kode.StartsWith(LayarPeriksa.AwalanPerbaiki, StringComparison.Ordinal) => MulaiPerbaiki(kode[LayarPeriksa.AwalanPerbaiki.Length..]),
        _ when Masukan.Lewat => Lewati(),
        _ => YaTidak.Baca(Masukan.Teks) switch
        {
            true => await SesuaiAsync(),
            false when Isi.Tampil.Count == 1 => MulaiPerbaiki(Isi.Tampil[0]),
            _ => await KalimatAtauLompatAsync(),
        },
    };

    private async Task<Pemicu?> SesuaiAsync()
    {
        var (bagian, kini, sapk) = (_ruang.Bagian(Isi), _ruang.Kini(Isi), _ruang.Sapk(Isi));
        var tampil = Isi.Tampil.Select(bagian.AmbilIsian).ToList();
        var sesuai = tampil.Where(i => sapk.Isi[i] is not null && (tampil.Count == 1 || !Langkah.Beres(i, kini))).ToList();
        if (await penyimpan.SesuaiAsync(Giliran, _ruang, Isi, sesuai, Batal) is { } salah)
        {
            return Mulai(salah);
        }

        // Shown together with the others and left as they were: optional fields are not asked again one by one.
        Isi.Dilewati.AddRange(tampil.Where(i => sapk.Isi[i] is null && !i.Wajib).Select(i => i.Kode));
        return await TersimpanAsync();
    }

    private Pemicu Lewati()
    {
        Isi.Dilewati.AddRange(Isi.Tampil);
        Isi.Selesaikan();
        return Pemicu.Diperiksa;
    }
}
