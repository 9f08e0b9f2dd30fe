using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>
/// A second officer agrees to a correction of somebody's identity, or anybody of the desk refuses it. Who works on the report does not matter, but two different
/// people it takes.
/// </summary>
public sealed class PutuskanIdentitas(
    EPupnsDb db, Transaksi transaksi, PegangLaporan pegang, OrangLaporan orang, KunciFormulir kunci, PenulisPesan penulis, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Agrees: SAPK's snapshot, the registration and the form have the new value from then on, and the person is told in the thread.</summary>
    /// <returns>The proposal, or <c>laporan.tidak_ada</c>, <c>laporan.tertutup</c>, <c>usul.tidak_ada</c>, <c>usul.petugas_sama</c>, <c>usul.pns</c>, <c>usul.berubah</c>, <c>usul.terkirim</c>.</returns>
    public Task<Hasil<UsulIdentitas>> SetujuiAsync(string nomor, Penangan penangan, CancellationToken batal) => PutuskanAsync(
        nomor, penangan,
        async (laporan, usul) =>
        {
            if (usul.PengusulId == penangan.Petugas.Id)
            {
                return new Kesalahan("usul.petugas_sama", "Usul ini dari Anda. Persetujuannya harus dari petugas lain.");
            }

            if (!MesinLaporan.Untuk(laporan).CanFire(Pemicu.Balas))
            {
                return new Kesalahan("laporan.tertutup", $"Laporan {nomor} berstatus \"{laporan.Keadaan.Sebut()}\", sehingga itu tidak dapat dilakukan.");
            }

            if (await orang.PnsAsync(laporan, penangan.Petugas, batal) is not { } pns)
            {
                return new Kesalahan("usul.pns", "Orang ini tidak ada di SAPK, atau instansinya bukan wewenang Anda.");
            }

            if (UsulkanIdentitas.Kini(pns, usul.Medan) != usul.Lama)
            {
                return new Kesalahan("usul.berubah", "Data SAPK sudah berubah sejak usul ini dibuat. Tolak usulnya, lalu usulkan lagi.");
            }

            return await GantiAsync(pns, usul, penangan, nomor, batal) is { } salah ? salah : await BeritahuAsync(laporan, usul, penangan, batal);
        },
        KeadaanUsul.Disetujui, batal);

    /// <summary>Refuses; whoever proposed it takes it back by the same.</summary>
    /// <returns>The proposal, or <c>laporan.tidak_ada</c>, <c>usul.tidak_ada</c>.</returns>
    public Task<Hasil<UsulIdentitas>> TolakAsync(string nomor, Penangan penangan, CancellationToken batal) => PutuskanAsync(
        nomor, penangan,
        async (laporan, usul) =>
        {
            await penulis.TulisAsync(laporan, DariPesan.Sistem, new TulisanLaporan("Usul perbaikan identitas tidak disetujui."), penangan.Petugas, batal);
            jejak.Tulis(penangan.Pelaku, "identitas.ditolak", $"laporan:{nomor}", usul.Nip, sebelum: new { medan = usul.Medan.ToString(), nilai = usul.Baru });
            return null;
        },
        KeadaanUsul.Ditolak, batal);

    private Task<Hasil<UsulIdentitas>> PutuskanAsync(
        string nomor, Penangan penangan, Func<Laporan, UsulIdentitas, Task<Kesalahan?>> kerja, KeadaanUsul menjadi, CancellationToken batal) => transaksi.JalankanAsync<Hasil<UsulIdentitas>>(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, null, batal);
            if (!hasil.Berhasil)
            {
                return hasil.Kesalahan;
            }

            var usul = await db.Set<UsulIdentitas>().FirstOrDefaultAsync(u => u.LaporanId == hasil.Nilai.Id && u.Keadaan == KeadaanUsul.Menunggu, batal);
            if (usul is null)
            {
                return new Kesalahan("usul.tidak_ada", "Tidak ada usul yang menunggu di laporan ini.");
            }

            if (await kerja(hasil.Nilai, usul) is { } salah)
            {
                return salah;
            }

            (usul.Keadaan, usul.PemutusId, usul.DiputuskanPada) = (menjadi, penangan.Petugas.Id, waktu.GetUtcNow());
            await db.SaveChangesAsync(batal);
            return usul;
        },
        batal);

    // A form that is being verified stays with its instansi: its levels have begun.
    private async Task<Kesalahan?> GantiAsync(Pns pns, UsulIdentitas usul, Penangan penangan, string nomor, CancellationToken batal)
    {
        var registrasi = await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Nip == pns.Nip, batal);
        var formulir = registrasi is not null && await db.Set<FormulirPns>().AnyAsync(f => f.RegistrasiId == registrasi.Id, batal) ? await kunci.AmbilAsync(registrasi.Id, batal) : null;
        if (usul.Medan == MedanIdentitas.Instansi && formulir?.Keadaan.Terbuka() == false)
        {
            return new Kesalahan("usul.terkirim", "Formulir orang ini sedang diverifikasi. Turunkan statusnya dahulu, lalu setujui usul ini.");
        }

        if (usul.Medan == MedanIdentitas.Nama)
        {
            pns.Nama = usul.Baru;
        }
        else
        {
            (pns.InstansiKode, pns.UnitKerja) = (usul.Baru, null);
        }

        if (registrasi is not null)
        {
            (registrasi.Nama, registrasi.InstansiKode, registrasi.UnitKerja) = (pns.Nama, pns.InstansiKode, pns.UnitKerja);
            registrasi.Versi++;
        }

        if (formulir is not null)
        {
            (formulir.Nama, formulir.InstansiKode) = (pns.Nama, pns.InstansiKode);
            formulir.Versi++;
        }

        jejak.Tulis(
            penangan.Pelaku, "identitas.diperbaiki", $"pns:{pns.Nip}", pns.Nip, $"laporan {nomor}: {usul.Alasan}",
            sebelum: new { medan = usul.Medan.ToString(), nilai = usul.Lama }, sesudah: new { medan = usul.Medan.ToString(), nilai = usul.Baru, pengusul = usul.PengusulId });
        return null;
    }

    private async Task<Kesalahan?> BeritahuAsync(Laporan laporan, UsulIdentitas usul, Penangan penangan, CancellationToken batal)
    {
        await pegang.GerakkanAsync(
            laporan, Pemicu.Balas, penangan.Pelaku, penangan.Petugas, "laporan.dibalas", batal, l => (l.PemegangId, l.DijawabPada) = (l.PemegangId ?? penangan.Petugas.Id, l.DijawabPada ?? waktu.GetUtcNow()));
        var kalimat = usul.Medan == MedanIdentitas.Nama
            ? $"Nama Anda sudah diperbaiki menjadi {usul.Baru}."
            : $"Instansi Anda sudah diperbaiki menjadi {await NamaMeja.SebutAsync(db, usul.Baru, batal)}.";
        await penulis.TulisAsync(laporan, DariPesan.Petugas, new TulisanLaporan($"{kalimat} Silakan lanjutkan pendaftaran atau pengisian Anda."), penangan.Petugas, batal);
        return null;
    }
}
