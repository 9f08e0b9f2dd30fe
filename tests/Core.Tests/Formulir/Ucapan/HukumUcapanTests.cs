using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Tests.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Formulir.Ucapan;

/// <summary>What holds whatever is typed: nothing crashes, nothing is guessed, what is shown reads back.</summary>
public class HukumUcapanTests
{
    private static readonly Konteks Konteks = new(Acak.HariIni);

    private static readonly Isian[] SemuaIsian = [.. Pupns2015.Definisi.Bagian.SelectMany(b => b.Isian)];
    private static readonly IsianPilihan[] SemuaPilihan = [.. SemuaIsian.OfType<IsianPilihan>().DistinctBy(i => i.Daftar.Kode)];

    private static readonly string[] Kata =
    [
        "saya", "tidak", "belum", "ada", "punya", "12", "mei", "1986", "3a", "III/a", "III", "golongan", "penata", "muda", "tk", "i", "pns", "4", "th", "2", "bln", "80,5", "1.250.000", "Rp", "ribu", "dua", "puluh",
        "islam", "kawin", "-", "/", ".", ",", "bukan", "tapi", "N", "123456", "0001234567890", "198503152010012003", "pim", "iv", "s1", "sma", "eselon", "bkn", "sk", "no", "823.3/1", "PAK", "?", "😀", "é", "\u0660\u0661", "\ud83d", "lahir",
    ];

    private static readonly Arbitrary<string> Ketikan = Gen.OneOf(
        Acak.Teks.Generator.Select(t => t ?? ""),
        Gen.Elements(Kata).NonEmptyListOf().Select(k => string.Join(' ', k)),
        Gen.Elements(Kata).NonEmptyListOf().Select(k => string.Concat(k)),
        from satu in Gen.Elements("9", "a", "I", "é", "ribu ", "12 mei ", "3a/", "😀", ". ") from banyak in Gen.Choose(1, 3000) select string.Concat(Enumerable.Repeat(satu, banyak))).ToArbitrary();

    [Fact]
    public void KetikanApaPun_Ditafsirkan_TidakPernahGagalDanSelaluBerkalimat() => Prop.ForAll(
        Ketikan, Gen.Elements(SemuaIsian).ToArbitrary(), (teks, isian) => isian.Tafsirkan(teks, Konteks) switch
        {
            Tafsir.Salah salah => salah.Sebab.Isian == isian.Kode && salah.Sebab.Pesan.Length > 12,
            Tafsir.Konfirmasi ragu => ragu.Alasan.Length > 15,
            Tafsir.Ambigu banyak => banyak.Pilihan.Count > 1 && banyak.Pilihan.All(p => isian.Terima(p.Nilai, Konteks).Berhasil),
            _ => true,
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void KetikanApaPun_DitafsirkanPasti_DitampilkanLaluTerbacaSama() => Prop.ForAll(
        Ketikan, Gen.Elements(SemuaIsian.Where(i => i is not IsianRujukan and not IsianCatatan).ToArray()).ToArbitrary(),
        (teks, isian) => isian.Tafsirkan(teks, Konteks).Calon is not { } nilai || (Terbaca(isian, isian.Tampil(nilai, Konteks)) == nilai && isian.Terima(nilai, Konteks).Nilai == nilai))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    public static TheoryData<string> Lepas => [.. KamusUcapan.Nama.Where(n => KamusUcapan.CariIsian(n) is null)];

    [Theory]
    [MemberData(nameof(Lepas))]
    public void KetikanDiLuarFormulir_Ditafsirkan_TidakPernahGagal(string nama) =>
        Prop.ForAll(Ketikan, teks => KamusUcapan.Tafsirkan(nama, teks, Konteks) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void SetiapPilihan_LabelAliasDanKodenya_TerbacaDirinya() => Assert.All(SemuaPilihan, isian => Assert.All(isian.Daftar.Semua.Where(b => !b.Usang), butir =>
    {
        Assert.Equal(new Tafsir.Pasti(butir.Kode), isian.Tafsirkan(butir.Label, Konteks));
        Assert.Equal(butir.Kode, isian.Terima(butir.Kode, Konteks).Nilai);
        Assert.All(butir.Alias, alias => Assert.True(
            isian.Tafsirkan(alias, Konteks) is Tafsir.Pasti { Nilai: var kode } ? kode == butir.Kode : isian.Tafsirkan(alias, Konteks) is Tafsir.Ambigu banyak && banyak.Pilihan.Any(p => p.Nilai == butir.Kode), $"{isian.Kode} {alias}"));
    }));

    // A slip is taken at once only when it makes exactly the words of some choice; otherwise it is asked. Behind a level of education anything may stand.
    [Fact]
    public void SatuSelipPadaLabel_Ditafsirkan_PastiHanyaBilaPersisSebuahAlias()
    {
        var semua = from isian in SemuaPilihan from butir in isian.Daftar.Semua from rusak in Rusak(butir.Label) select (isian, butir, rusak);

        Assert.All(semua.DistinctBy(s => (s.isian.Daftar.Kode, s.rusak)), s =>
            Assert.True(s.isian.Tafsirkan(s.rusak, Konteks) is not Tafsir.Pasti { Nilai: var kode } || Persis(s.isian.Daftar, kode, s.rusak) || (s.isian.Daftar.Berekor && kode == s.butir.Kode), $"{s.isian.Daftar.Kode} \"{s.rusak}\" → {s.isian.Tafsirkan(s.rusak, Konteks)}"));
    }

    [Fact]
    public void HariDanBulanTertukar_Ditafsirkan_TidakPernahDibetulkan() => Prop.ForAll(
        Acak.Tanggal.Where(t => t.Day > 12).ToArbitrary(), Gen.Elements("/", "-", ".", " ").ToArbitrary(), (t, pemisah) =>
            DataUtama.TanggalLahir.Tafsirkan($"{t.Month}{pemisah}{t.Day}{pemisah}{t.Year}", Konteks) is Tafsir.Salah { Sebab.Kode: "tanggal.bulan" }).QuickCheckThrowOnFailure();

    [Fact]
    public void MasaKerja_DitulisLaluDibaca_Sama() => Prop.ForAll(
        Gen.Choose(0, 99).ToArbitrary(), Gen.Choose(0, 11).ToArbitrary(), Gen.Elements("{0} tahun {1} bulan", "{0} th {1} bln", "{0:D2}/{1:D2}", "mkg {0} {1}", "{0}thn{1}bln").ToArbitrary(),
        (tahun, bulan, bentuk) => PembacaMasaKerja.Baca(string.Format(System.Globalization.CultureInfo.InvariantCulture, bentuk, tahun, bulan)).Nilai == new MasaKerja(tahun, bulan)).QuickCheckThrowOnFailure();

    // The numbers of a masa kerja show their unit, which the other one does not know.
    private static string? Terbaca(Isian isian, string tampil) => isian.Tafsirkan(tampil, Konteks) is Tafsir.Pasti pasti ? pasti.Nilai : isian.Tafsirkan(tampil, Konteks).Calon;

    // Nothing but spellings of that choice, and small talk: "SPATI/DIKLAT PIM TK.I", "islam ya".
    private static bool Persis(Daftar daftar, string kode, string teks) => daftar.Cari(kode) is { } butir
        && butir.Alias.Append(butir.Label).Append(kode).Select(KataKetikan.Kunci).OrderByDescending(k => k.Length)
            .Aggregate(KataKetikan.Kunci(teks), (sisa, kunci) => kunci.Length == 0 ? sisa : sisa.Replace(kunci, "", StringComparison.Ordinal)) is "" or "ya" or "bu";

    private static IEnumerable<string> Rusak(string label) =>
        from letak in Enumerable.Range(0, label.Length + 1)
        from rusak in "a ".Select(h => label.Insert(letak, h.ToString()))
            .Concat(letak < label.Length ? "e".Select(h => $"{label[..letak]}{h}{label[(letak + 1)..]}").Append(label.Remove(letak, 1)) : [])
            .Concat(letak + 1 < label.Length ? [$"{label[..letak]}{label[letak + 1]}{label[letak]}{label[(letak + 2)..]}"] : [])
        where rusak.Trim().Length > 0
        select rusak;
}
