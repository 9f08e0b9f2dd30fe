using System.Globalization;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>What the rules find (features.md F28, domain.md §4): an error leads to its field, a warning may be explained in a sentence. And what is missing yet (F7).</summary>
internal sealed partial class AlurPeriksa
{
    private const int BanyakTemuan = 3;

    private BorangDiperiksa? _diperiksa;

    // What shows since the last answer, in whatever section that is.
    private async Task<Pemicu?> TersimpanAsync()
    {
        var dikenal = Isi.Dikenal ?? Sidik(await pembuka.NilaiAsync(_ruang, Batal));
        Isi.Selesaikan();
        await BukaAsync();
        _diperiksa = await pembuka.NilaiAsync(_ruang, Batal);
        Isi.Dikenal = Sidik(_diperiksa);
        Isi.Temuan = [.. _diperiksa.Temuan.Where(t => t.Penjelasan is null && !dikenal.Contains(SidikTemuan.Dari(t.Temuan)))
            .OrderBy(t => t.Temuan.Berat == Berat.Galat ? 0 : 1).Take(BanyakTemuan).Select(t => KunciTemuan.Dari(t.Temuan))];
        return Isi.Temuan.Count > 0 ? Pemicu.Menemukan : Pemicu.Diperiksa;
    }

    private async Task TanyaTemuanAsync()
    {
        if (await TemuanKiniAsync() is not { } temuan)
        {
            await PicuAsync(SetelahTemuan());
            return;
        }

        LayarTemuan.TanyaTemuan(Giliran, _ruang, Isi, temuan);
    }

    // The first of those that are to be shown and still stand.
    private async Task<TemuanDijelaskan?> TemuanKiniAsync()
    {
        _diperiksa ??= await pembuka.NilaiAsync(_ruang, Batal);
        Isi.Temuan.RemoveAll(k => !_diperiksa.Temuan.Any(t => KunciTemuan.Dari(t.Temuan) == k));
        return Isi.Temuan is [var pertama, ..] ? _diperiksa.Temuan.First(t => KunciTemuan.Dari(t.Temuan) == pertama) : null;
    }

    private Pemicu SetelahTemuan() => Isi.Kunci is not null ? Pemicu.Diperiksa : Isi.Bagian is null ? Pemicu.Dilengkapi : Pemicu.BagianDipilih;

    private async Task<Pemicu?> TanggapiTemuanAsync()
    {
        if (await TemuanKiniAsync() is not { } temuan)
        {
            return SetelahTemuan();
        }

        if (Masukan.Kode == LayarTemuan.Perbaiki.Kode)
        {
            return PerbaikiTemuan(temuan.Temuan);
        }

        if (Masukan.Kode == LayarTemuan.Nanti.Kode || Masukan.Lewat || PerintahKetikan.Baca(Masukan.Teks) == PerintahKetikan.Lanjut)
        {
            return TemuanBerikut();
        }

        if (!Masukan.AdaTeks)
        {
            return Ulangi(TeksPeriksa.PilihTombol);
        }

        // The bare name of a section or a field explains nothing, and several values are a correction.
        return Lompat(Masukan.Teks) is { } lompat ? lompat
            : Giliran.Bertanya ? null
            : BanyakFakta() >= PalingSedikitFakta ? await BacaKalimatAsync(Masukan.Teks)
            : temuan.Temuan.Berat == Berat.Galat ? BanyakFakta() == 1 ? await SatuFaktaAsync() : Ulangi(TeksPeriksa.TidakCukupDijelaskan)
            : await JelaskanAsync(temuan.Temuan);
    }

    // Values of the record that is open.
    private int BanyakFakta() => Isi.Kunci is null ? 0 : PembacaFakta.BanyakJelas(_ruang.Bagian(Isi), Masukan.Teks, _ruang.Konteks);

    // One tap to the very question.
    private Pemicu? PerbaikiTemuan(Temuan temuan)
    {
        var bagian = _ruang.Definisi.AmbilBagian(temuan.Bagian);
        var isian = bagian.AmbilIsian(temuan.Isian);
        if (!Langkah.Ditanya(isian))
        {
            return Tolak(bagian, isian);
        }

        BukaIsian(bagian, temuan.CatatanId, isian);
        (Isi.Tampil, Isi.Versi) = ([temuan.Isian], _ruang.Versi(Isi));
        return MulaiPerbaiki(temuan.Isian);
    }

    private async Task<Pemicu?> JelaskanAsync(Temuan temuan)
    {
        if (YaTidak.Baca(Masukan.Teks) is not null)
        {
            return Ulangi(TeksPeriksa.TulisSebabnya);
        }

        var alamat = new AlamatTemuan(_ruang.Registrasi.Id, temuan.Aturan, temuan.Bagian, temuan.CatatanId, temuan.Isian);
        if (await penyimpan.JelaskanAsync(Giliran, _ruang, alamat, Masukan.Teks, Batal) is { } salah)
        {
            Giliran.Awali(Ujar.Dari(salah.Pesan));
            return Pemicu.Menemukan;
        }

        _diperiksa = null;
        return TemuanBerikut();
    }

    private Pemicu TemuanBerikut()
    {
        Isi.Temuan.RemoveAt(0);
        return Pemicu.Menemukan;
    }

    private async Task TanyaKelengkapanAsync()
    {
        Isi.Buka(null, null);
        LayarTemuan.TanyaKelengkapan(Giliran, _ruang, Isi, _diperiksa ??= await pembuka.NilaiAsync(_ruang, Batal));
    }

    private Pemicu? PilihKekurangan()
    {
        if (Masukan.Kode?.StartsWith(LayarPeriksa.AwalanBagian, StringComparison.Ordinal) is true)
        {
            return PilihBagian();
        }

        var urut = Masukan.Kode?.StartsWith(LayarTemuan.AwalanTemuan, StringComparison.Ordinal) is true
            ? int.Parse(Masukan.Kode[LayarTemuan.AwalanTemuan.Length..], CultureInfo.InvariantCulture)
            : int.TryParse(Masukan.Teks, out var nomor) ? nomor - 1 : -1;
        if (urut < 0 || urut >= Isi.Temuan.Count)
        {
            return Masukan.Kode == LayarPeriksa.SemuaBagian.Kode ? Pemicu.Selesai : LompatAtauUlangi();
        }

        Isi.Temuan = [Isi.Temuan[urut]];
        return Pemicu.Menemukan;
    }

    private static List<string> Sidik(BorangDiperiksa diperiksa) => [.. diperiksa.Temuan.Select(t => SidikTemuan.Dari(t.Temuan)).Distinct()];
}
