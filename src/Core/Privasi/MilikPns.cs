using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Privasi;

/// <summary>One kind of what is stored of a person.</summary>
/// <param name="Nama">What it is called.</param>
/// <param name="Jenis">The entity.</param>
/// <param name="Hitung">How many rows a registration has.</param>
/// <param name="Hapus">Removes them.</param>
internal sealed record JenisMilik(string Nama, Type Jenis, Func<EPupnsDb, Guid, CancellationToken, Task<int>> Hitung, Func<EPupnsDb, Guid, CancellationToken, Task<int>> Hapus)
{
    public static JenisMilik Dari<T>(string nama, Func<EPupnsDb, Guid, IQueryable<T>> baris)
        where T : class => new(nama, typeof(T), (db, id, batal) => baris(db, id).CountAsync(batal), (db, id, batal) => baris(db, id).ExecuteDeleteAsync(batal));
}

/// <summary>All that hangs on a registration, children before what they hang on. A test finds what is missing here.</summary>
internal static class MilikPns
{
    public static IReadOnlyList<JenisMilik> Semua { get; } =
    [
        JenisMilik.Dari("Perubahan isian", (db, id) => db.Set<PerubahanIsian>().Where(p => db.Set<CatatanPengisian>().Any(c => c.Id == p.CatatanId && c.RegistrasiId == id))),
        JenisMilik.Dari("Isian formulir", (db, id) => db.Set<CatatanPengisian>().Where(c => c.RegistrasiId == id)),
        JenisMilik.Dari("NIK yang pernah diketik", (db, id) => db.Set<NikDiketik>().Where(n => n.RegistrasiId == id)),
        JenisMilik.Dari("Penjelasan peringatan", (db, id) => db.Set<PenjelasanTemuan>().Where(p => p.RegistrasiId == id)),
        JenisMilik.Dari("Lampiran berkas", (db, id) => db.Set<LampiranBerkas>().Where(l => l.RegistrasiId == id)),
        JenisMilik.Dari("Tautan unggah", (db, id) => db.Set<IzinUnggah>().Where(i => i.RegistrasiId == id)),
        JenisMilik.Dari("Putusan verifikator", (db, id) => db.Set<PutusanBaris>().Where(p => p.RegistrasiId == id)),
        JenisMilik.Dari("Pertanyaan verifikator", (db, id) => db.Set<PertanyaanBaris>().Where(p => p.RegistrasiId == id)),
        JenisMilik.Dari("Tingkat yang selesai", (db, id) => db.Set<TingkatTuntas>().Where(t => t.RegistrasiId == id)),
        JenisMilik.Dari("Kiriman formulir", (db, id) => db.Set<KirimanFormulir>().Where(k => k.RegistrasiId == id)),
        JenisMilik.Dari("Formulir", (db, id) => db.Set<FormulirPns>().Where(f => f.RegistrasiId == id)),
        JenisMilik.Dari("Izin pemulihan", (db, id) => db.Set<IzinPemulihan>().Where(i => i.RegistrasiId == id)),
        JenisMilik.Dari("Permintaan pemulihan", (db, id) => db.Set<PermintaanPemulihan>().Where(p => p.RegistrasiId == id)),
        JenisMilik.Dari("Pesan laporan", (db, id) => db.Set<PesanLaporan>().Where(p => db.Set<Laporan>().Any(l => l.Id == p.LaporanId && l.RegistrasiId == id))),
        JenisMilik.Dari("Usul perbaikan identitas", (db, id) => db.Set<UsulIdentitas>().Where(u => db.Set<Laporan>().Any(l => l.Id == u.LaporanId && l.RegistrasiId == id))),
        JenisMilik.Dari("Laporan helpdesk", (db, id) => db.Set<Laporan>().Where(l => l.RegistrasiId == id)),
        JenisMilik.Dari("Kanal yang dikenal", (db, id) => db.Set<KanalPns>().Where(k => k.RegistrasiId == id)),
    ];
}
