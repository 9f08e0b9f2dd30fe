using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.Periksa;
using EPupns.WebPortal.Peta;

namespace EPupns.WebPortal.DaftarCatatan;

/// <summary>Makes the table of a section's records out of its definition.</summary>
public sealed class PenyusunDaftar(PenyusunHalaman penyusun, PeriksaBorang pemeriksa, DaftarBerkas berkas)
{
    private const int TerhapusDisebut = 3;

    /// <summary>The table.</summary>
    public async Task<HalamanCatatan> SusunAsync(Registrasi registrasi, Bagian bagian, BorangTerbaca terbaca, CancellationToken batal)
    {
        var diperiksa = await pemeriksa.NilaiAsync(registrasi, terbaca, batal);
        var papan = await berkas.JalankanAsync(registrasi.Id, terbaca, diperiksa.Konteks, batal);
        var temuan = diperiksa.Temuan.Where(t => t.Temuan.Bagian == bagian.Kode).ToLookup(t => t.Temuan.CatatanId);
        var baris = BarisCatatan.Susun(bagian, terbaca, diperiksa.Kelengkapan.FirstOrDefault(k => k.Bagian == bagian));

        // What nobody has filled in needs no column, unless it has to be filled in.
        var kolom = bagian.Isian.Where(i => i.Lebar > 0 && (i is { Wajib: true, TampakBila: null } || baris.Any(b => b.Catatan.Isi[i] is not null))).ToList();
        return new HalamanCatatan(
            bagian, kolom,
            [.. baris.Select(b => new BarisTabel(
                b, penyusun.Nama(bagian, b.Catatan.Isi, terbaca) ?? "tanpa isi", [.. kolom.Select(k => penyusun.Tampil(k, b.Catatan.Isi[k], terbaca) ?? "")], [.. temuan[b.Catatan.Id]], terbaca.Versi.GetValueOrDefault((bagian.Kode, b.Catatan.Id)))
            {
                Berkas = [.. papan.Milik(bagian.Kode, b.Catatan.Id)],
            })],
            PetaBagian.Susun(diperiksa.Kelengkapan, bagian))
        {
            Saran = bagian.Saran?.Invoke(terbaca.Kini, diperiksa.Konteks),
            Terhapus = [.. terbaca.Terhapus.Where(t => t.Bagian == bagian.Kode).Take(TerhapusDisebut).Select(t => (t.Catatan.Id, penyusun.Nama(bagian, t.Catatan.Isi, terbaca) ?? "tanpa isi"))],
        };
    }
}
