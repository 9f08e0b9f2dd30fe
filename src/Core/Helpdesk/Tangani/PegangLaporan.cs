using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan.Permintaan;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>Takes hold of a report until the commit: of two who act at once, the second sees what the first left. Knows who may.</summary>
public sealed class PegangLaporan(EPupnsDb db, Penyebar penyebar, Catatan jejak, TimeProvider waktu)
{
    internal static readonly Kesalahan TidakAda = new("laporan.tidak_ada", "Laporan ini tidak ada, atau bukan wewenang Anda.");

    /// <summary>The report, for somebody of staff who may handle it.</summary>
    /// <param name="nomor">Which.</param>
    /// <param name="penangan">Who.</param>
    /// <param name="pemicu">What they want to do; null for what is always allowed.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The report, or <c>laporan.tidak_ada</c>, <c>laporan.tertutup</c>, <c>laporan.dipegang</c> with the name of whoever works on it.</returns>
    internal async Task<Hasil<Laporan>> UntukPetugasAsync(string nomor, Penangan penangan, Pemicu? pemicu, CancellationToken batal)
    {
        var boleh = CakupanLaporan.TerapkanTangani(db.Set<Laporan>(), penangan.Petugas);
        if (await KunciAsync(boleh.Where(l => l.Nomor == nomor), batal) is not { } laporan)
        {
            return TidakAda;
        }

        if (pemicu is { } p && await TolakAsync(laporan, p, penangan.Petugas, batal) is { } salah)
        {
            return salah;
        }

        return laporan;
    }

    /// <summary>The report, for whoever wrote it: the conversation it came from, or its owner logged in anywhere.</summary>
    internal async Task<Hasil<Laporan>> UntukPelaporAsync(string nomor, Pelapor pelapor, CancellationToken batal) =>
        await KunciAsync(pelapor.Milik(db.Set<Laporan>()).Where(l => l.Nomor == nomor), batal) is { } laporan ? laporan
            : new Kesalahan("laporan.bukan_milik", "Laporan dengan nomor itu tidak ditemukan di obrolan ini.");

    /// <summary>The report of that kind, for what the program itself does to it; null when there is none.</summary>
    internal Task<Laporan?> UntukProgramAsync(string nomor, JenisLaporan jenis, CancellationToken batal) =>
        KunciAsync(db.Set<Laporan>().Where(l => l.Nomor == nomor && l.Jenis == jenis), batal);

    /// <summary>Moves it, with an audit row, and tells who listens.</summary>
    internal async Task GerakkanAsync(Laporan laporan, Pemicu pemicu, Pelaku pelaku, Petugas? oleh, string tindakan, CancellationToken batal, Action<Laporan>? ubah = null, string? alasan = null)
    {
        var (keadaan, meja, pemegang) = (laporan.Keadaan, laporan.Meja, laporan.PemegangId);
        await MesinLaporan.Untuk(laporan).FireAsync(pemicu);
        ubah?.Invoke(laporan);
        laporan.TerakhirPada = waktu.GetUtcNow();
        laporan.SelesaiPada = laporan.Keadaan.Tertutup() ? laporan.SelesaiPada ?? waktu.GetUtcNow() : null;
        jejak.Tulis(
            pelaku, tindakan, $"laporan:{laporan.Nomor}", laporan.Nip, alasan,
            sebelum: new { keadaan = keadaan.ToString(), meja, pemegang }, sesudah: new { keadaan = laporan.Keadaan.ToString(), laporan.Meja, pemegang = laporan.PemegangId });
        await db.SaveChangesAsync(batal);
        await penyebar.SebarkanAsync(new LaporanBergerak(laporan, pemicu, oleh), batal);
    }

    /// <summary>The same for what answers the person: whoever does it has the report from then on, and the first answer counts for the promise.</summary>
    internal Task JawabAsync(Laporan laporan, Pemicu pemicu, Penangan penangan, string tindakan, CancellationToken batal, string? alasan = null) => GerakkanAsync(
        laporan, pemicu, penangan.Pelaku, penangan.Petugas, tindakan, batal, l => (l.PemegangId, l.DijawabPada) = (penangan.Petugas.Id, l.DijawabPada ?? waktu.GetUtcNow()), alasan);

    private async Task<Laporan?> KunciAsync(IQueryable<Laporan> satu, CancellationToken batal)
    {
        if (await satu.ExecuteUpdateAsync(u => u.SetProperty(l => l.Versi, l => l.Versi + 1), batal) == 0)
        {
            return null;
        }

        var laporan = await satu.SingleAsync(batal);
        await db.Entry(laporan).ReloadAsync(batal);
        return laporan;
    }

    /// <summary>Why a member of staff may not do it to a report that is held; null when they may.</summary>
    internal async Task<Kesalahan?> TolakAsync(Laporan laporan, Pemicu pemicu, Petugas petugas, CancellationToken batal)
    {
        var lain = laporan.PemegangId is { } pemegang && pemegang != petugas.Id;
        if (lain && !(pemicu == Pemicu.Lepas && petugas.Peran is Peran.AdminPusat or Peran.AdminInstansi))
        {
            var nama = await db.NamaPetugasAsync(laporan.PemegangId, batal);
            return new Kesalahan("laporan.dipegang", $"Laporan {laporan.Nomor} sedang ditangani {nama ?? "petugas lain"}.");
        }

        if (laporan.Jenis == JenisLaporan.PemulihanBertingkat && pemicu is Pemicu.Selesai or Pemicu.Teruskan or Pemicu.Gabung && await BelumDiputuskanAsync(laporan, batal))
        {
            return new Kesalahan("laporan.pemulihan", $"Laporan {laporan.Nomor} berakhir dengan sendirinya setelah permintaan pemulihannya diputuskan dua petugas. Setujui atau tolak dahulu.");
        }

        return MesinLaporan.Untuk(laporan).CanFire(pemicu) || (pemicu == Pemicu.Ambil && laporan.PemegangId == petugas.Id) ? null
            : new Kesalahan("laporan.tertutup", $"Laporan {laporan.Nomor} {Sekarang(laporan)}, sehingga itu tidak dapat dilakukan.");
    }

    private Task<bool> BelumDiputuskanAsync(Laporan laporan, CancellationToken batal) =>
        db.Set<PermintaanPemulihan>().AnyAsync(p => p.Nomor == laporan.Nomor && ArtiKeadaanPermintaan.Berjalan.Contains(p.Keadaan), batal);

    private static string Sekarang(Laporan laporan) => laporan.Keadaan == KeadaanLaporan.Digabung
        ? $"sudah digabung ke laporan {laporan.GabungKe}"
        : $"berstatus \"{laporan.Keadaan.Sebut()}\"";
}
