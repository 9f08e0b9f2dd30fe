using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Referensi;
using EPupns.Core.Referensi.Katalog;
using EPupns.Core.Referensi.Kelola;
using EPupns.WebPortal.HakAkses;
using EPupns.WebPortal.Masuk;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EPupns.WebPortal.KelolaRujukan;

/// <summary>The reference lists: looked through, and their rows added, renamed, moved, retired and given other names (features.md A1–A3).</summary>
[Hak(Wewenang.LihatInstansi)]
[Route("/rujukan")]
public sealed class KelolaRujukanController(EPupnsDb db, CariRujukan cari, UbahRujukan ubah) : Controller
{
    private const int Ukuran = 50;

    private string? Milik => HttpContext.AmbilPetugas().InstansiKode;

    /// <summary>A list: what was searched, or what stands below a row.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(string? daftar, string? teks, string? induk, int halaman = 1, CancellationToken batal = default)
    {
        var boleh = SemuaRujukan.Semua.Where(d => UbahRujukan.Boleh(d.Kode, Milik) is not null).ToList();
        var mana = UbahRujukan.Boleh(daftar, Milik) ?? boleh[0];
        var kini = Math.Max(1, halaman);
        var baris = string.IsNullOrWhiteSpace(teks) ? await DiBawahAsync(mana, induk, kini, batal) : await CocokAsync(mana, teks.Trim(), batal);
        var atas = induk is null || mana.DaftarInduk != mana.Kode ? null : await SatuAsync(mana, induk, batal);
        return View(new HalamanRujukan(boleh, mana, teks, atas, [.. baris.Take(Ukuran)], kini, baris.Count > Ukuran));
    }

    /// <summary>One row, or an empty form below <paramref name="induk"/>.</summary>
    [HttpGet("baris")]
    [Hak(Wewenang.AturInstansi)]
    public async Task<IActionResult> Baris(string? daftar, string? kode, string? induk, CancellationToken batal)
    {
        if (UbahRujukan.Boleh(daftar, Milik) is not { } mana)
        {
            return LocalRedirect("/rujukan");
        }

        var ada = kode is null ? null : await SatuAsync(mana, kode, batal);
        return kode is not null && ada is null ? LocalRedirect($"/rujukan?daftar={mana.Kode}") : View(await BarisAsync(mana, ada is null
            ? new IsianRujukan(mana.Kode, null, null, induk, null, null, true, null)
            : new IsianRujukan(mana.Kode, ada.Kode, ada.Nama, ada.Induk, ada.Jenis, ada.Alias, ada.Aktif, ada.Instansi), null, batal));
    }

    /// <summary>Writes it.</summary>
    [HttpPost("baris")]
    [Hak(Wewenang.AturInstansi)]
    public async Task<IActionResult> Simpan(
        [FromForm] string? daftar, [FromForm] string? kode, [FromForm] string? nama, [FromForm] string? induk, [FromForm] string? jenis, [FromForm] string? alias, [FromForm] bool aktif,
        [FromForm] string? instansi, CancellationToken batal)
    {
        if (UbahRujukan.Boleh(daftar, Milik) is not { } mana)
        {
            return LocalRedirect("/rujukan");
        }

        var isi = new IsianRujukan(mana.Kode, string.IsNullOrEmpty(kode) ? null : kode, nama, induk, jenis, alias, aktif, instansi);
        var hasil = await ubah.JalankanAsync(isi, Milik, HttpContext.AmbilPetugas().Pelaku(), batal);
        if (hasil.Kesalahan is { } salah)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Baris), await BarisAsync(mana, isi, salah, batal));
        }

        this.Kabari(Nada.Sukses, $"{hasil.Nilai.Nama} ({hasil.Nilai.Kode}) sudah {(isi.Kode is null ? "ditambahkan" : isi.Aktif ? "disimpan" : "dinonaktifkan")}.");
        return LocalRedirect($"/rujukan?daftar={mana.Kode}{(hasil.Nilai.Induk is { } atas && mana.DaftarInduk == mana.Kode ? $"&induk={Uri.EscapeDataString(atas)}" : "")}");
    }

    private IQueryable<Core.Referensi.Rujukan> Terlihat(DaftarRujukan daftar)
    {
        var (kode, milik) = (daftar.Kode, Milik);
        return db.Set<Core.Referensi.Rujukan>().AsNoTracking().Where(r => r.Daftar == kode && (milik == null || r.Instansi == milik));
    }

    private Task<Core.Referensi.Rujukan?> SatuAsync(DaftarRujukan daftar, string kode, CancellationToken batal) => Terlihat(daftar).FirstOrDefaultAsync(r => r.Kode == kode, batal);

    private Task<List<Core.Referensi.Rujukan>> DiBawahAsync(DaftarRujukan daftar, string? induk, int halaman, CancellationToken batal)
    {
        var pohon = daftar.DaftarInduk == daftar.Kode;
        return Terlihat(daftar).Where(r => !pohon || r.Induk == induk).OrderBy(r => r.Nama).ThenBy(r => r.Kode).Skip((halaman - 1) * Ukuran).Take(Ukuran + 1).ToListAsync(batal);
    }

    private async Task<List<Core.Referensi.Rujukan>> CocokAsync(DaftarRujukan daftar, string teks, CancellationToken batal)
    {
        var kode = (await cari.CariAsync(daftar.Kode, teks, AsalPencari.Kosong with { Instansi = Milik }, Ukuran, batal)).Select(b => b.Kode).ToList();
        var baris = await Terlihat(daftar).Where(r => kode.Contains(r.Kode)).ToListAsync(batal);
        return [.. baris.OrderBy(b => kode.IndexOf(b.Kode))];
    }

    private async Task<HalamanBaris> BarisAsync(DaftarRujukan daftar, IsianRujukan isi, Kesalahan? salah, CancellationToken batal)
    {
        var bawahan = SemuaRujukan.Semua.Where(d => d.DaftarInduk == daftar.Kode).Select(d => d.Kode).ToList();
        var bawah = isi.Kode is { } kode ? await db.Set<Core.Referensi.Rujukan>().CountAsync(r => r.Induk == kode && bawahan.Contains(r.Daftar), batal) : 0;
        return new HalamanBaris(daftar, isi, Milik is null, bawah, salah);
    }
}

/// <summary>A list.</summary>
/// <param name="Semua">The lists that this officer may change.</param>
/// <param name="Daftar">The one that is shown.</param>
/// <param name="Teks">What was searched.</param>
/// <param name="Atas">The row above those that are shown.</param>
/// <param name="Baris">The rows.</param>
/// <param name="Halaman">Which page, from 1.</param>
/// <param name="AdaLagi">There is a next page.</param>
public sealed record HalamanRujukan(IReadOnlyList<DaftarRujukan> Semua, DaftarRujukan Daftar, string? Teks, Core.Referensi.Rujukan? Atas, IReadOnlyList<Core.Referensi.Rujukan> Baris, int Halaman, bool AdaLagi);

/// <summary>The form of a row.</summary>
/// <param name="Daftar">Its list.</param>
/// <param name="Isi">What it holds.</param>
/// <param name="Negara">The officer works for the country.</param>
/// <param name="Bawah">How many rows stand directly below it.</param>
/// <param name="Salah">What is wrong.</param>
public sealed record HalamanBaris(DaftarRujukan Daftar, IsianRujukan Isi, bool Negara, int Bawah, Kesalahan? Salah);
