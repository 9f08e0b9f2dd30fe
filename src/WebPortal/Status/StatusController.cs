using EPupns.Bot.Alur.Status;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using Microsoft.AspNetCore.Mvc;

namespace EPupns.WebPortal.Status;

/// <summary>The status of a registration (features.md L6).</summary>
[Route("/status")]
public sealed class StatusController(CekStatus cek, Katalog katalog, BatasStatus batas) : CekNomorController<StatusRegistrasi>(katalog, batas)
{
    /// <inheritdoc />
    protected override Task<Hasil<StatusRegistrasi>> CekAsync(string? nomor, CancellationToken batal) => cek.JalankanAsync(nomor, batal);

    /// <inheritdoc />
    protected override Ujar Sebut(StatusRegistrasi status) => TeksStatus.Untuk(status);
}
