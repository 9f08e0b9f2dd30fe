using EPupns.Bot.Alur.Tiket;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.WebPortal.Status;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.CekLaporan;

/// <summary>The status of a report (features.md H7): nothing of what it says.</summary>
[Route("/cek-laporan")]
public sealed class CekLaporanController(Core.Helpdesk.CekLaporan cek, Katalog katalog, BatasStatus batas) : CekNomorController<StatusLaporan>(katalog, batas)
{
    /// <inheritdoc />
    protected override Task<Hasil<StatusLaporan>> CekAsync(string? nomor, CancellationToken batal) => cek.JalankanAsync(nomor, batal);

    /// <inheritdoc />
    protected override Ujar Sebut(StatusLaporan status) => TeksTiket.Status(status);
}
