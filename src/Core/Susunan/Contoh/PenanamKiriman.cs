using System.Text.Json;
using EPupns.Core.Akun.Sandi;
using EPupns.Core.Berkas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Formulir.Pupns;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Kepegawaian.Impor;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Susunan.Contoh;

/// <summary>
/// Sent forms in the queues of the demo's verifiers: changes, warnings, papers, one question, some further on. The answers are written as the
/// use-cases would leave them; what verifiers did goes through the use-cases.
/// </summary>
public sealed class PenanamKiriman(
    EPupnsDb db, Transaksi transaksi, DefinisiFormulir definisi, PenulisPns penulis, PencincangSandi pencincang, SimpanBerkas simpan, PeriksaBorang pemeriksa, DaftarBerkas daftar,
    Penyebar penyebar, PemutusContoh pemutus, TimeProvider waktu)
{
    private const string Instansi = "6112";

    /// <summary>Plants them once, where nothing was ever sent.</summary>
    /// <param name="sandi">Password of the demo's people.</param>
    /// <param name="batal">Stops.</param>
    public async Task TanamAsync(string sandi, CancellationToken batal)
    {
        if (await db.Set<FormulirPns>().AnyAsync(batal) || !await db.Set<Referensi.Instansi>().AnyAsync(i => i.Kode == Instansi, batal))
        {
            return;
        }

        var hash = await pencincang.CincangAsync(sandi, batal);
        var (foto, keputusan) = (await simpan.JalankanAsync(BerkasContoh.Foto(), batal), await simpan.JalankanAsync(BerkasContoh.Keputusan(), batal));
        foreach (var satu in KirimanContoh.Semua)
        {
            var registrasi = await transaksi.JalankanAsync(() => TanamAsync(satu, hash, foto.Nilai.Sidik, keputusan.Nilai.Sidik, batal), batal);
            await pemutus.LanjutkanAsync(registrasi.Nomor, satu, batal);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<Registrasi> TanamAsync(KirimanContoh satu, string hash, string foto, string keputusan, CancellationToken batal)
    {
        var budi = OrangDemo.Semua().Single(p => p.Nip == OrangDemo.Budi);
        (budi.Nip, budi.Nama, budi.Nik) = (satu.Nip, satu.Nama, $"3207011503750{satu.Urut:D3}");
        await penulis.TulisAsync([budi], batal);
        var dikirim = waktu.GetUtcNow().AddDays(-satu.HariLalu);
        var registrasi = new Registrasi
        {
            Nomor = NomorRegistrasi.Baru(), Nip = satu.Nip, Nama = satu.Nama, InstansiKode = budi.InstansiKode, UnitKerja = budi.UnitKerja, Keadaan = KeadaanRegistrasi.Disetujui,
            SandiHash = hash, IbuHash = hash, Pertanyaan = "Siapakah artis favorit saya?", JawabanHash = hash, TanggalDaftar = dikirim.AddDays(-3), DisetujuiPada = dikirim.AddDays(-2),
        };
        db.Add(registrasi);
        db.AddRange(Lembar(satu, registrasi, BorangSapk.Baca(definisi, budi), dikirim));
        await db.SaveChangesAsync(batal);
        await LampirkanAsync(satu, registrasi, foto, keputusan, dikirim, batal);
        await JelaskanAsync(satu, registrasi, dikirim, batal);
        await BekukanAsync(registrasi, dikirim, batal);
        return registrasi;
    }

    // Everything that SAPK has was found right, but for what was changed.
    private IEnumerable<CatatanPengisian> Lembar(KirimanContoh satu, Registrasi registrasi, Borang sapk, DateTimeOffset saat)
    {
        var ubahan = satu.Ubahan.Append((Bagian: DataPosisi.Bagian, Kunci: DataPosisi.Bagian.Kode, Isi: [(DataPosisi.Verifikator, (string?)"D6112-2")])).ToLookup(u => (u.Bagian.Kode, u.Kunci));
        var catatan = definisi.Bagian.SelectMany(b => sapk.Catatan(b).Where(c => !c.Isi.Hampa).Select(c => (b.Kode, c.Id))).Union(ubahan.Select(u => u.Key));
        foreach (var (kode, kunci) in catatan)
        {
            var bagian = definisi.AmbilBagian(kode);
            var isi = ubahan[(kode, kunci)].SelectMany(u => u.Isi).Aggregate(Isi.Kosong, (i, u) => i.Dengan(u.Isian, u.Nilai));
            var lama = sapk.Catatan(bagian).FirstOrDefault(c => c.Id == kunci)?.Isi ?? Isi.Kosong;
            var sesuai = bagian.Isian.Where(i => i.Sumber is Sumber.Isi or Sumber.Koreksi && lama[i] is not null && isi[i] is null).Select(i => i.Kode);
            yield return new CatatanPengisian
            {
                RegistrasiId = registrasi.Id, Bagian = kode, Kunci = kunci, Isi = isi.KeJson(), Sesuai = JsonSerializer.Serialize(sesuai), DiubahPada = saat, Versi = 1,
            };
        }
    }

    private async Task LampirkanAsync(KirimanContoh satu, Registrasi registrasi, string foto, string keputusan, DateTimeOffset saat, CancellationToken batal)
    {
        if (!satu.Berberkas)
        {
            return;
        }

        foreach (var perlu in (await daftar.JalankanAsync(registrasi.Id, batal)).Diperlukan.Where(d => satu.SemuaBerkas || d.Untuk.Count > 0))
        {
            var surat = perlu.Kunci.Bukti.StartsWith("SK", StringComparison.Ordinal);
            db.Add(new LampiranBerkas
            {
                RegistrasiId = registrasi.Id, Sidik = surat ? keputusan : foto, Bukti = perlu.Kunci.Bukti, Bagian = perlu.Kunci.Bagian ?? "", Kunci = perlu.Kunci.Catatan ?? "",
                Nama = $"{perlu.Kunci.Bukti.ToLowerInvariant().Replace(' ', '-')}{(surat ? ".pdf" : ".png")}", Waktu = saat.AddMinutes(-30),
            });
        }

        await db.SaveChangesAsync(batal);
    }

    private async Task JelaskanAsync(KirimanContoh satu, Registrasi registrasi, DateTimeOffset saat, CancellationToken batal)
    {
        if (satu.Penjelasan.Length == 0)
        {
            return;
        }

        foreach (var (temuan, _) in (await pemeriksa.JalankanAsync(registrasi.Id, saatKirim: true, batal)).Temuan.Where(t => t.Temuan.Berat == Berat.Peringatan && t.Temuan.Bagian == RiwayatGolongan.Bagian.Kode))
        {
            db.Add(new PenjelasanTemuan
            {
                RegistrasiId = registrasi.Id, Aturan = temuan.Aturan, Bagian = temuan.Bagian, Kunci = temuan.CatatanId, Isian = temuan.Isian, Pesan = temuan.Pesan, Teks = satu.Penjelasan, Waktu = saat,
            });
        }

        await db.SaveChangesAsync(batal);
    }

    // As sending does it, without asking whether everything is there: the demo's people need not answer eighty questions.
    private async Task BekukanAsync(Registrasi registrasi, DateTimeOffset saat, CancellationToken batal)
    {
        var dinilai = await pemeriksa.JalankanAsync(registrasi.Id, saatKirim: true, batal);
        var diperiksa = dinilai with { Temuan = [.. dinilai.Temuan.Where(t => t.Temuan.Berat == Berat.Peringatan)] };
        var potret = PotretFormulir.Susun(definisi, registrasi, diperiksa);
        var formulir = new FormulirPns { RegistrasiId = registrasi.Id, Nip = registrasi.Nip, Nomor = registrasi.Nomor, InstansiKode = registrasi.InstansiKode, Kiriman = 1, DikirimPada = saat, Versi = 1 };
        await MesinFormulir.Untuk(formulir).FireAsync(MesinFormulir.Pemicu.Kirim);
        RingkasUntukAntrean.Tulis(formulir, definisi, registrasi, diperiksa);
        formulir.Kanreg = await db.Set<Referensi.Instansi>().Where(i => i.Kode == registrasi.InstansiKode).Select(i => i.Kanreg).SingleAsync(batal);
        var kiriman = new KirimanFormulir { RegistrasiId = registrasi.Id, Ke = 1, Isi = potret, Sidik = PotretFormulir.Sidik(potret), Waktu = saat, Kanal = "portal" };
        db.AddRange(formulir, kiriman);
        await db.SaveChangesAsync(batal);
        await penyebar.SebarkanAsync(new FormulirDikirim(registrasi, formulir, kiriman, null), batal);
    }
}
