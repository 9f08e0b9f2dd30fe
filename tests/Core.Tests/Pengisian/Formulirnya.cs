using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Tests.Pendaftaran;
using EPupns.Uji;

namespace EPupns.Core.Tests.Pengisian;

/// <summary>One registered person and what they do with their form, for tests.</summary>
internal sealed class Formulirnya(BasisData basis, Registrasi registrasi)
{
    public static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1));

    public Guid Id => registrasi.Id;

    public string Nip => registrasi.Nip;

    public Pelaku Pelaku { get; } = Pelaku.Pns(registrasi.Nip, "uji");

    public static async Task<Formulirnya> SiapkanAsync(BasisData basis, string data, string? nik = null)
    {
        var pns = await basis.SiapkanPnsAsync(ubah: p => (p.Data, p.Nik) = (data, nik ?? p.Nik));
        return new Formulirnya(basis, await basis.SiapkanRegistrasiAsync(r => r.Nip = pns.Nip));
    }

    public Task<BorangTerbaca> BacaAsync() => basis.PakaiAsync((BacaBorang b) => b.JalankanAsync(Id, CancellationToken.None));

    public async Task<Isi> IsiAsync(Bagian bagian, string kunci) => (await BacaAsync()).Kini.Catatan(bagian).Single(c => c.Id == kunci).Isi;

    public async Task<AlamatIsian> AlamatAsync(Bagian bagian, string kunci, string isian) =>
        new(Id, bagian.Kode, kunci, isian, (await BacaAsync()).Versi.GetValueOrDefault((bagian.Kode, kunci)));

    public async Task<AlamatCatatan> CatatanAsync(Bagian bagian, string kunci) => (await AlamatAsync(bagian, kunci, "-")).Catatan;

    public async Task<Hasil<int>> TulisAsync(Bagian bagian, string kunci, Isian isian, string teks)
    {
        var alamat = await AlamatAsync(bagian, kunci, isian.Kode);
        return await basis.PakaiAsync((IsiIsian i) => i.TulisAsync(alamat, teks, Konteks, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> TulisBeberapaAsync(Bagian bagian, string kunci, Dictionary<string, string> nilai)
    {
        var alamat = await CatatanAsync(bagian, kunci);
        return await basis.PakaiAsync((IsiIsian i) => i.TulisBeberapaAsync(alamat, nilai, Konteks, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> KosongkanAsync(Bagian bagian, string kunci, Isian isian)
    {
        var alamat = await AlamatAsync(bagian, kunci, isian.Kode);
        return await basis.PakaiAsync((IsiIsian i) => i.KosongkanAsync(alamat, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> SesuaiAsync(Bagian bagian, string kunci, Isian isian)
    {
        var alamat = await AlamatAsync(bagian, kunci, isian.Kode);
        return await basis.PakaiAsync((IsiIsian i) => i.SesuaiAsync(alamat, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> UrungkanAsync(Bagian bagian, string kunci, Isian isian)
    {
        var alamat = await AlamatAsync(bagian, kunci, isian.Kode);
        return await basis.PakaiAsync((IsiIsian i) => i.UrungkanAsync(alamat, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> BeberapaSesuaiAsync(Bagian bagian, string kunci, params string[] isian)
    {
        var alamat = await CatatanAsync(bagian, kunci);
        return await basis.PakaiAsync((IsiIsian i) => i.BeberapaSesuaiAsync(alamat, isian, Pelaku, CancellationToken.None));
    }

    public Task<Hasil<Urungan>> UrungkanTerakhirAsync() => basis.PakaiAsync((UrungkanTerakhir u) => u.JalankanAsync(Id, Pelaku, CancellationToken.None));

    public async Task<Hasil<int>> HapusAsync(Bagian bagian, string kunci)
    {
        var alamat = await CatatanAsync(bagian, kunci);
        return await basis.PakaiAsync((KelolaCatatan k) => k.HapusAsync(alamat, Pelaku, CancellationToken.None));
    }

    public async Task<Hasil<int>> PulihkanAsync(Bagian bagian, string kunci)
    {
        var alamat = await CatatanAsync(bagian, kunci);
        return await basis.PakaiAsync((KelolaCatatan k) => k.PulihkanAsync(alamat, Pelaku, CancellationToken.None));
    }
}
