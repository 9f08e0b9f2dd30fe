using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pengisian;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Periksa;

/// <summary>
/// Checking the record on a page (features.md F2–F12): DATABASE BKN · CEK · PERBAIKAN. Every row is a form of its own and is saved when
/// it is sent; the script only sends it by itself. Only the owner's form is ever read.
/// </summary>
[Authorize(AuthenticationSchemes = SesiPns.Skema)]
[Route("/data")]
public sealed class PeriksaController(PenyusunHalaman penyusun, IsiIsian isi, TafsirkanIsian penafsir, LaporkanRujukan laporkan, JelaskanTemuan jelaskan) : Controller
{
    private const string DariSkrip = "fetch";

    /// <summary>All sections.</summary>
    [HttpGet]
    public async Task<ViewResult> Index(CancellationToken batal) => View(await penyusun.DaftarAsync(HttpContext.AmbilPns().Id, batal));

    /// <summary>What is missing and what contradicts itself.</summary>
    [HttpGet("kelengkapan")]
    public async Task<ViewResult> Kelengkapan(CancellationToken batal) => View(await penyusun.KelengkapanAsync(HttpContext.AmbilPns(), batal));

    /// <summary>One section; of records their list.</summary>
    [HttpGet("{bagian}")]
    public Task<IActionResult> Bagian(string bagian, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) => satu.Berulang ? View("Catatan", penyusun.Catatan(satu, terbaca)) : View(await penyusun.BagianAsync(HttpContext.AmbilPns(), satu, satu.Kode, terbaca, batal)),
        batal);

    /// <summary>One record.</summary>
    [HttpGet("{bagian}/{kunci}")]
    public Task<IActionResult> Catatan(string bagian, string kunci, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) => Ada(satu, kunci, terbaca) ? View("Bagian", await penyusun.BagianAsync(HttpContext.AmbilPns(), satu, kunci, terbaca, batal)) : NotFound(),
        batal);

    /// <summary>A record is added: it begins to be when its first field is saved.</summary>
    [HttpPost("{bagian}/tambah")]
    public Task<IActionResult> Tambah(string bagian, CancellationToken batal) => DenganBagianAsync(
        bagian,
        (satu, terbaca) => Task.FromResult<IActionResult>(
            satu.Berulang && terbaca.Kini.Catatan(satu).Count < satu.PalingBanyak ? LocalRedirect($"/data/{bagian}/{Guid.CreateVersion7():N}") : NotFound()),
        batal);

    /// <summary>Everything of a group that nobody has decided is right as SAPK has it.</summary>
    [HttpPost("{bagian}/{kunci}/sesuai")]
    public Task<IActionResult> SemuaSesuai(string bagian, string kunci, [FromForm] int versi, [FromForm] IReadOnlyList<string> isian, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) =>
        {
            if (!Ada(satu, kunci, terbaca) || isian.Any(i => satu.CariIsian(i) is null))
            {
                return NotFound();
            }

            var pns = HttpContext.AmbilPns();
            var hasil = await isi.BeberapaSesuaiAsync(new AlamatCatatan(pns.Id, bagian, kunci, versi), [.. isian], Pelaku.Pns(pns.Nip, "web"), batal);
            this.Kabari(hasil.Berhasil ? Nada.Sukses : Nada.Bahaya, hasil.Berhasil ? $"Tersimpan: {isian.Count} isian sesuai dengan data BKN." : hasil.Kesalahan.Pesan);
            return LocalRedirect(Tempat.Alamat(satu, kunci));
        },
        batal);

    /// <summary>A warning is explained in a sentence.</summary>
    [HttpPost("{bagian}/{kunci}/{isian}/jelaskan")]
    public Task<IActionResult> Jelaskan(string bagian, string kunci, string isian, [FromForm] string? aturan, [FromForm] string? teks, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) =>
        {
            if (satu.CariIsian(isian) is not { } dipilih || !Ada(satu, kunci, terbaca))
            {
                return NotFound();
            }

            var pns = HttpContext.AmbilPns();
            var hasil = await jelaskan.JalankanAsync(new AlamatTemuan(pns.Id, aturan ?? "", bagian, kunci, isian), teks ?? "", Pelaku.Pns(pns.Nip, "web"), batal);
            return await AkhiriAsync(new Tempat(satu, kunci, dipilih, terbaca), new IsianBaris(), hasil.Berhasil ? 0 : hasil.Kesalahan, batal);
        },
        batal);

    /// <summary>One field is found right, corrected, emptied, or its last change undone.</summary>
    [HttpPost("{bagian}/{kunci}/{isian}")]
    public Task<IActionResult> Simpan(string bagian, string kunci, string isian, IsianBaris baris, CancellationToken batal) => DenganBagianAsync(
        bagian,
        async (satu, terbaca) => satu.CariIsian(isian) is { } dipilih && Ada(satu, kunci, terbaca)
            ? await SimpanAsync(new Tempat(satu, kunci, dipilih, terbaca), baris, batal)
            : NotFound(),
        batal);

    // A record that is not there yet has an id of ours; any other key is nobody's.
    private static bool Ada(Bagian bagian, string kunci, BorangTerbaca terbaca) => bagian.Berulang
        ? terbaca.Kini.Catatan(bagian).Any(c => c.Id == kunci) || Guid.TryParseExact(kunci, "N", out _)
        : kunci == bagian.Kode;

    private async Task<IActionResult> DenganBagianAsync(string bagian, Func<Bagian, BorangTerbaca, Task<IActionResult>> kerja, CancellationToken batal) =>
        await penyusun.CariAsync(HttpContext.AmbilPns().Id, bagian, batal) is var (satu, terbaca) ? await kerja(satu, terbaca) : NotFound();

    private async Task<IActionResult> SimpanAsync(Tempat tempat, IsianBaris baris, CancellationToken batal)
    {
        var registrasi = HttpContext.AmbilPns();
        var alamat = new AlamatIsian(registrasi.Id, tempat.Bagian.Kode, tempat.Kunci, tempat.Isian.Kode, baris.Versi);
        var pelaku = Pelaku.Pns(registrasi.Nip, "web");
        switch (baris.Tindakan)
        {
            case "sesuai":
                return await AkhiriAsync(tempat, baris, await isi.SesuaiAsync(alamat, pelaku, batal), batal);
            case "urungkan":
                return await AkhiriAsync(tempat, baris, await isi.UrungkanAsync(alamat, pelaku, batal), batal);
            case "lapor":
                var laporan = await laporkan.JalankanAsync(new PermintaanRujukan(alamat, baris.Nilai ?? "", null, null), pelaku, batal);
                return await AkhiriAsync(tempat, baris, laporan.Berhasil ? laporan.Nilai.Versi : laporan.Kesalahan, batal);
            case "kosongkan":
                return await AkhiriAsync(tempat, baris, await isi.KosongkanAsync(alamat, pelaku, batal), batal);
        }

        var tafsir = baris.Pasti is { } pasti
            ? new Tafsir.Pasti(pasti)
            : await penafsir.JalankanAsync(tempat.Isian, baris.Nilai ?? "", tempat.Borang.Kini, penyusun.Konteks, batal);
        switch (tafsir)
        {
            case Tafsir.Pasti yakin:
                var konteks = await penyusun.SiapkanAsync(tempat.Borang, tempat.Isian, [yakin.Nilai], batal);
                return await AkhiriAsync(tempat, baris, await isi.TulisAsync(alamat, yakin.Nilai, konteks, pelaku, batal), batal);
            case Tafsir.Kosong:
                return await AkhiriAsync(tempat, baris, await isi.KosongkanAsync(alamat, pelaku, batal), batal);
            case Tafsir.Konfirmasi t:
                await penyusun.SiapkanAsync(tempat.Borang, tempat.Isian, [t.Nilai], batal);
                return await UlangAsync(tempat, baris, t.Alasan, [new PilihanTafsir(t.Nilai, tempat.Isian.Tampil(t.Nilai, penyusun.Konteks))], batal);
            case Tafsir.Ambigu t:
                return await UlangAsync(tempat, baris, t.Alasan, t.Pilihan, batal);
            case Tafsir.Salah t:
                return await UlangAsync(tempat, baris, t.Sebab.Pesan, [], batal);
            case var lain:
                throw new InvalidOperationException($"Tafsir tidak dikenal: {lain.GetType().Name}.");
        }
    }

    private async Task<IActionResult> AkhiriAsync(Tempat tempat, IsianBaris baris, Hasil<int> hasil, CancellationToken batal)
    {
        if (!hasil.Berhasil)
        {
            return await UlangAsync(tempat, baris, hasil.Kesalahan.Pesan, [], batal);
        }

        if (Request.Headers.XRequestedWith == DariSkrip)
        {
            var (bagian, terbaca) = (await penyusun.CariAsync(HttpContext.AmbilPns().Id, tempat.Bagian.Kode, batal))!.Value;
            return PartialView("_Tabel", await penyusun.BagianAsync(HttpContext.AmbilPns(), bagian, tempat.Kunci, terbaca, batal));
        }

        this.Kabari(Nada.Sukses, $"Tersimpan: {tempat.Isian.Label}.");
        return LocalRedirect($"{Tempat.Alamat(tempat.Bagian, tempat.Kunci)}#isian-{tempat.Isian.Kode}");
    }

    // The whole page again, with what was typed in its row and why it was not taken.
    private async Task<IActionResult> UlangAsync(Tempat tempat, IsianBaris baris, string pesan, IReadOnlyList<PilihanTafsir> tawaran, CancellationToken batal)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var halaman = await penyusun.BagianAsync(HttpContext.AmbilPns(), tempat.Bagian, tempat.Kunci, tempat.Borang, batal);
        halaman = halaman with
        {
            Kelompok = [.. halaman.Kelompok.Select(k => (k.Judul, (IReadOnlyList<HalamanBaris>)[.. k.Baris.Select(b =>
                b.Isian == tempat.Isian ? b with { Ketikan = baris.Nilai, Pesan = pesan, Tawaran = tawaran } : b)]))],
        };
        return Request.Headers.XRequestedWith == DariSkrip ? PartialView("_Tabel", halaman) : View("Bagian", halaman);
    }

    private sealed record Tempat(Bagian Bagian, string Kunci, Isian Isian, BorangTerbaca Borang)
    {
        public static string Alamat(Bagian bagian, string kunci) => $"/data/{bagian.Kode}{(bagian.Berulang ? $"/{kunci}" : "")}";
    }
}
