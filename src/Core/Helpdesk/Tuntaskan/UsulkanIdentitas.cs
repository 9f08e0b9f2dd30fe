using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;
using Pemicu = EPupns.Core.Helpdesk.MesinLaporan.Pemicu;

namespace EPupns.Core.Helpdesk;

/// <summary>A correction of somebody's identity as it is proposed.</summary>
/// <param name="Medan">What.</param>
/// <param name="Baru">The right name, or the code of the right instansi.</param>
/// <param name="Alasan">On what paper it rests, e.g. the number of the SK.</param>
public sealed record UsulanIdentitas(MedanIdentitas Medan, string? Baru, string? Alasan);

/// <summary>Proposes another name or instansi for the person of a report. Only for people whom the officer reaches, and one proposal of a report at a time.</summary>
public sealed class UsulkanIdentitas(EPupnsDb db, Transaksi transaksi, PegangLaporan pegang, OrangLaporan orang, PenulisPesan penulis, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Proposes it.</summary>
    /// <returns>
    /// The proposal, or what <see cref="PegangLaporan.UntukPetugasAsync"/> says, or <c>usul.pns</c>, <c>usul.ada</c>, <c>usul.nama</c>, <c>usul.instansi</c>, <c>usul.sama</c>,
    /// <c>usul.alasan</c>.
    /// </returns>
    public Task<Hasil<UsulIdentitas>> JalankanAsync(string nomor, UsulanIdentitas usulan, Penangan penangan, CancellationToken batal) => transaksi.JalankanAsync<Hasil<UsulIdentitas>>(
        async () =>
        {
            var hasil = await pegang.UntukPetugasAsync(nomor, penangan, Pemicu.Balas, batal);
            if (!hasil.Berhasil)
            {
                return hasil.Kesalahan;
            }

            var laporan = hasil.Nilai;
            if (await orang.PnsAsync(laporan, penangan.Petugas, batal) is not { } pns)
            {
                return new Kesalahan("usul.pns", "Orang ini tidak ada di SAPK, atau instansinya bukan wewenang Anda. Teruskan laporannya ke meja yang berwenang.");
            }

            var (baru, alasan) = (Rapikan(usulan), string.Join(' ', (usulan.Alasan ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            return await TolakAsync(laporan, pns, usulan.Medan, baru, alasan, batal) is { } salah ? salah : await TulisAsync(laporan, pns, usulan.Medan, baru, alasan, penangan, batal);
        },
        batal);

    private async Task<UsulIdentitas> TulisAsync(Laporan laporan, Pns pns, MedanIdentitas medan, string baru, string alasan, Penangan penangan, CancellationToken batal)
    {
        var usul = new UsulIdentitas
        {
            LaporanId = laporan.Id, Nip = pns.Nip, Medan = medan, Lama = Kini(pns, medan), Baru = baru, Alasan = alasan, PengusulId = penangan.Petugas.Id, DiusulkanPada = waktu.GetUtcNow(),
        };
        db.Add(usul);
        jejak.Tulis(
            penangan.Pelaku, "identitas.diusulkan", $"laporan:{laporan.Nomor}", pns.Nip, alasan,
            sebelum: new { medan = medan.ToString(), nilai = usul.Lama }, sesudah: new { medan = medan.ToString(), nilai = usul.Baru });
        await penulis.TulisAsync(laporan, DariPesan.Sistem, new TulisanLaporan($"Usul: {await usul.SebutAsync(db, batal)}. Dasar: {alasan}. Menunggu petugas kedua."), penangan.Petugas, batal);
        return usul;
    }

    // SAPK has names in capitals.
    private static string Rapikan(UsulanIdentitas usulan)
    {
        var rapi = string.Join(' ', (usulan.Baru ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return usulan.Medan == MedanIdentitas.Nama ? rapi.ToUpperInvariant() : rapi;
    }

    private async Task<Kesalahan?> TolakAsync(Laporan laporan, Pns pns, MedanIdentitas medan, string baru, string alasan, CancellationToken batal) =>
        await db.Set<UsulIdentitas>().AnyAsync(u => u.LaporanId == laporan.Id && u.Keadaan == KeadaanUsul.Menunggu, batal)
            ? new Kesalahan("usul.ada", "Laporan ini masih punya usul yang menunggu petugas kedua.")
        : medan == MedanIdentitas.Nama && (baru.Count(char.IsLetter) < 3 || baru.Length > 100 || !baru.All(c => char.IsLetter(c) || c is ' ' or '.' or ',' or '\'' or '-'))
            ? new Kesalahan("usul.nama", "Nama terdiri dari huruf, paling sedikit tiga dan paling banyak 100, tanpa angka.", "baru")
        : medan == MedanIdentitas.Instansi && !await db.Set<Instansi>().AnyAsync(i => i.Kode == baru && i.Aktif, batal)
            ? new Kesalahan("usul.instansi", "Mohon pilih instansi yang benar.", "baru")
        : baru == Kini(pns, medan) ? new Kesalahan("usul.sama", "Itu sudah sama dengan yang tercatat.", "baru")
        : alasan.Length is 0 or > UsulIdentitas.PanjangAlasan
            ? new Kesalahan("usul.alasan", $"Mohon tulis dasarnya, misalnya nomor dan tanggal SK, paling banyak {UsulIdentitas.PanjangAlasan} karakter.", "alasan")
        : null;

    internal static string Kini(Pns pns, MedanIdentitas medan) => medan == MedanIdentitas.Nama ? pns.Nama : pns.InstansiKode;
}

/// <summary>A proposal in words.</summary>
public static class SebutanUsul
{
    /// <summary>What becomes what.</summary>
    public static async Task<string> SebutAsync(this UsulIdentitas usul, EPupnsDb db, CancellationToken batal) => usul.Medan == MedanIdentitas.Nama
        ? $"nama {usul.Lama} menjadi {usul.Baru}"
        : $"instansi {await NamaMeja.SebutAsync(db, usul.Lama, batal)} menjadi {await NamaMeja.SebutAsync(db, usul.Baru, batal)}";
}
