using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Demo;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Core.Tests.Pengisian;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Verifikasi;

/// <summary>One person with a complete form in an instansi of their own, and the verifiers of its three levels.</summary>
internal sealed class Kasusnya
{
    private static int _urut;
    private readonly BasisData _basis;

    private Kasusnya(BasisData basis, Registrasi registrasi) => (_basis, Registrasi, Formulir) = (basis, registrasi, new Formulirnya(basis, registrasi));

    public Registrasi Registrasi { get; }

    public Formulirnya Formulir { get; }

    public Petugas Skpd { get; private set; } = null!;

    public Petugas Bkd { get; private set; } = null!;

    public Petugas Bkn { get; private set; } = null!;

    public string Nomor => Registrasi.Nomor;

    /// <summary>Filled in by everybody, and nothing that SAPK has.</summary>
    public static AlamatBaris BarisVerifikator { get; } = new(DataPosisi.Bagian.Kode, DataPosisi.Bagian.Kode, DataPosisi.Verifikator.Kode);

    public static AlamatBaris Baris(Isian isian) => new(DataUtama.Bagian.Kode, "data_utama", isian.Kode);

    /// <summary>A form that could be sent, with nothing changed but what a complete form of the demo teacher lacks.</summary>
    public static async Task<Kasusnya> SiapkanAsync(BasisData basis)
    {
        await TanamAsync(basis);
        var contoh = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        var pns = await basis.SiapkanPnsAsync(ubah: p => (p.Nip, p.TanggalLahir, p.TempatLahir, p.Data, p.UnitKerja) =
            ($"197503152000031{Interlocked.Increment(ref _urut):D3}", contoh.TanggalLahir, contoh.TempatLahir, contoh.Data, contoh.UnitKerja));
        var registrasi = await basis.SiapkanRegistrasiAsync(r =>
            (r.Nip, r.InstansiKode, r.Nama, r.UnitKerja, r.Keadaan) = (pns.Nip, pns.InstansiKode, pns.Nama, pns.UnitKerja, KeadaanRegistrasi.Disetujui));
        var kasus = new Kasusnya(basis, registrasi);
        await using (var lingkup = basis.Layanan.CreateAsyncScope())
        {
            await new PengisiFormulir(lingkup.ServiceProvider, registrasi).LengkapiAsync();
        }

        var kanreg = await basis.BacaAsync(db => db.Set<Instansi>().Where(i => i.Kode == registrasi.InstansiKode).Select(i => i.Kanreg).SingleAsync());
        kasus.Skpd = await kasus.PetugasAsync(Peran.VerifikatorSkpd);
        kasus.Bkd = await kasus.PetugasAsync(Peran.VerifikatorBkd);
        kasus.Bkn = await kasus.PetugasAsync(Peran.VerifikatorBkn, p => (p.InstansiKode, p.Kanreg) = (null, kanreg));
        return kasus;
    }

    public async Task<Petugas> PetugasAsync(Peran peran, Action<Petugas>? ubah = null)
    {
        var petugas = Latar.Verifikator(Registrasi.InstansiKode, p =>
        {
            (p.Peran, p.Nama) = (peran, $"{peran}");
            ubah?.Invoke(p);
        });
        await _basis.TambahAsync(petugas);
        return petugas;
    }

    /// <summary>Changes answers of Data Utama and sends the form.</summary>
    public async Task<Kasusnya> KirimAsync(params (Isian Isian, string Teks)[] ubahan)
    {
        foreach (var (isian, teks) in ubahan)
        {
            var hasil = await Formulir.TulisAsync(DataUtama.Bagian, "data_utama", isian, teks);
            Assert.True(hasil.Berhasil, hasil.Kesalahan?.Pesan);
        }

        var terkirim = await _basis.PakaiAsync((EPupns.Core.Pengisian.Kirim k) => k.JalankanAsync(new PermintaanKirim(Registrasi.Id, true, null), Formulir.Pelaku, CancellationToken.None));
        Assert.True(terkirim.Berhasil, terkirim.Kesalahan?.Pesan);
        return this;
    }

    public Task<Kasus?> CariAsync(Petugas petugas) => _basis.PakaiAsync((BacaKasus b) => b.JalankanAsync(Nomor, petugas, CancellationToken.None));

    public async Task<Kasus> BacaAsync(Petugas petugas) => (await CariAsync(petugas))!;

    public async Task<FormulirPns> KeadaanAsync() => (await _basis.PakaiAsync((CariFormulir c) => c.JalankanAsync(Registrasi.Id, CancellationToken.None)))!;

    public Task<Hasil<FormulirPns>> KlaimAsync(Petugas petugas) => _basis.PakaiAsync((KlaimFormulir k) => k.JalankanAsync(Nomor, petugas, CancellationToken.None));

    public Task<Hasil<FormulirPns>> LepasAsync(Petugas petugas) => _basis.PakaiAsync((LepasFormulir k) => k.JalankanAsync(Nomor, petugas, CancellationToken.None));

    public Task<Hasil<Kasus>> SetujuAsync(Petugas petugas, params AlamatBaris[] baris) =>
        _basis.PakaiAsync((PutuskanBaris p) => p.JalankanAsync(new PermintaanPutusan(Nomor, baris, Setuju: true), petugas, CancellationToken.None));

    public Task<Hasil<Kasus>> TolakAsync(Petugas petugas, AlamatBaris baris, string alasan = "tidak-terbaca", string? catatan = null) =>
        _basis.PakaiAsync((PutuskanBaris p) => p.JalankanAsync(new PermintaanPutusan(Nomor, [baris], Setuju: false, alasan, catatan), petugas, CancellationToken.None));

    public Task<Hasil<Kasus>> SelesaiAsync(Petugas petugas) => _basis.PakaiAsync((SelesaikanTingkat s) => s.JalankanAsync(Nomor, petugas, CancellationToken.None));

    public Task<Hasil<FormulirPns>> KembalikanAsync(Petugas petugas, params PermintaanKembali[] baris) =>
        _basis.PakaiAsync((KembalikanFormulir k) => k.JalankanAsync(Nomor, baris, petugas, CancellationToken.None));

    public Task<Hasil<PertanyaanBaris>> TanyaAsync(Petugas petugas, AlamatBaris baris, string teks) =>
        _basis.PakaiAsync((TanyaBaris t) => t.JalankanAsync(Nomor, baris, teks, petugas, CancellationToken.None));

    /// <summary>A level takes the form, approves what is its own, and finishes.</summary>
    public async Task LuluskanAsync(Petugas petugas)
    {
        Assert.True((await KlaimAsync(petugas)).Berhasil);
        var kasus = await BacaAsync(petugas);
        if (kasus.HarusDiputus(kasus.Tingkat!.Value).Select(b => b.Alamat).ToArray() is { Length: > 0 } baris)
        {
            Assert.True((await SetujuAsync(petugas, baris)).Berhasil);
        }

        var selesai = await SelesaiAsync(petugas);
        Assert.True(selesai.Berhasil, selesai.Kesalahan?.Pesan);
    }

    private static async Task TanamAsync(BasisData basis)
    {
        if (!await basis.BacaAsync(db => db.Set<Rujukan>().AnyAsync()))
        {
            await basis.TulisAsync(l => l.GetRequiredService<PenanamRujukan>().TanamAsync(CancellationToken.None));
        }
    }
}
