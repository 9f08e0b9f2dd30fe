using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.WebPortal.Tests.Periksa;

/// <summary>Whatever is answered, in whatever order, right or wrong: the chat and the page leave the same records behind.</summary>
public sealed partial class SamaDenganObrolanTests(SitusPortal situs) : IClassFixture<SitusPortal>
{
    private const int Ketikan = 16;

    private static readonly string[] Jawaban =
    [
        "12 januari 1986", "31 februari 1990", "1/4/2001", "2001-04-01", "SITI AMINAH", "s.pd", "hindu", "protestan", "L", "perempuan", "cerai", "pns provinsi", "aktif",
        "3207011503750001", "320701150375", "09.254.294.3-407.000", "n 123456", "0001234567890", "ya", "tidak", "2007", "milik sendiri", "sewa", "75", "12,5", "-", "tidak punya",
        "Jl. Mawar No. 1, Ciamis", "<b>tebal</b>", "Hj.", "999999999999999999999999999999", "BUM", "puas", "ciamis", "kota bogor", "smp negri 1 cipaku", "banjar", "dinas pendidikan", "malaysia", "entahlah",
    ];

    [Theory]
    [InlineData("data_utama", 1)]
    [InlineData("data_utama", 2)]
    [InlineData("data_utama", 3)]
    [InlineData("data_posisi", 7)]
    [InlineData("data_posisi", 8)]
    [InlineData("stakeholder", 9)]
    [InlineData("stakeholder", 5)]
    [InlineData("perumahan", 6)]
    public async Task JawabanAcak_LewatObrolanDanLaman_CatatanSama(string bagian, int benih)
    {
        using var keduanya = await MulaiAsync($"19750315200003{benih:00}");
        var (obrolan, laman, pengobrol, peramban) = keduanya;
        var acak = new Random(benih);
        var definisi = situs.Layanan.GetRequiredService<DefinisiFormulir>().AmbilBagian(bagian);
        var isian = definisi.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi).ToList();

        for (var i = 0; i < Ketikan; i++)
        {
            var satu = i == 0 ? isian.First(x => x is IsianPilihan or IsianYaTidak) : isian[acak.Next(isian.Count)];
            var jawaban = i == 0 ? Benar(satu) : acak.Next(4) == 0 ? null : Jawab(satu, acak);
            await peramban.JawabAsync(definisi, satu, jawaban);
            await pengobrol.JawabAsync(satu, jawaban);
        }

        var (dariObrolan, dariLaman) = (await BacaAsync(obrolan), await BacaAsync(laman));
        Assert.Equal(dariLaman, dariObrolan);
        Assert.NotEqual("", dariLaman);
    }

    private static string Benar(Isian isian) => isian is IsianPilihan pilihan ? pilihan.Daftar.Semua[1].Label : "ya";

    // Half of the answers to a choice are one of its words, in some spelling.
    private static string Jawab(Isian isian, Random acak) => isian is IsianPilihan pilihan && acak.Next(2) == 0
        ? pilihan.Daftar.Semua[acak.Next(pilihan.Daftar.Semua.Count)].Label.ToLowerInvariant()
        : Jawaban[acak.Next(Jawaban.Length)];

    // One person in the chat, the same once more on the page.
    private async Task<Keduanya> MulaiAsync(string awal)
    {
        var (obrolan, laman, pengunjung) = (await DaftarkanAsync($"{awal}01"), await DaftarkanAsync($"{awal}02"), situs.Pengunjung());
        var keduanya = new Keduanya(obrolan, laman, new PengisiObrolan(situs, obrolan), new PengisiLaman(pengunjung, laman), pengunjung);
        await keduanya.Peramban.MasukAsync();
        await keduanya.Pengobrol.MasukAsync();
        return keduanya;
    }

    private async Task<Registrasi> DaftarkanAsync(string nip)
    {
        var asal = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var pns = new Pns
        {
            Nip = nip, Nama = asal.Nama, Nik = asal.Nik, TempatLahir = asal.TempatLahir, TanggalLahir = asal.TanggalLahir,
            InstansiKode = asal.InstansiKode, UnitKerja = asal.UnitKerja, Data = asal.Data,
        };
        return await PnsUji.DaftarkanAsync(situs, pns);
    }

    private Task<string> BacaAsync(Registrasi registrasi) => situs.BacaAsync(async db => string.Join('\n', await db.Set<CatatanPengisian>().AsNoTracking()
        .Where(c => c.RegistrasiId == registrasi.Id).OrderBy(c => c.Bagian).ThenBy(c => c.Kunci).Select(c => $"{c.Bagian}/{c.Kunci} {c.Isi} {c.Sesuai} {c.Dihapus}").ToListAsync()));

    private sealed record Keduanya(Registrasi Obrolan, Registrasi Laman, PengisiObrolan Pengobrol, PengisiLaman Peramban, Pengunjung Pengunjung) : IDisposable
    {
        public void Deconstruct(out Registrasi obrolan, out Registrasi laman, out PengisiObrolan pengobrol, out PengisiLaman peramban) => (obrolan, laman, pengobrol, peramban) = (Obrolan, Laman, Pengobrol, Peramban);

        public void Dispose() => Pengunjung.Dispose();
    }
}
