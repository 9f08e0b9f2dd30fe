using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using Microsoft.Extensions.Options;

namespace EPupns.Bot.Kanal.Surel;

/// <summary>
/// Makes a letter of a notice: plain text, the same words as in the chat. Nothing of it is ever read as a header, and its
/// Message-ID follows from the row, so that a letter which had to be sent again is recognised as the same one.
/// </summary>
internal sealed class PenyusunSurat(Katalog katalog, PembuatLampiran pembuat, IOptions<PilihanSurel> pilihan, IOptions<PilihanPortal> portal)
{
    private const int PerihalPalingPanjang = 150;
    private static readonly Ujaran Kaki = new("surel.kaki", "alamat");
    private static readonly Ujaran TanpaPerihal = new("surel.tanpa_perihal");
    private readonly MailAddress _pengirim = new(pilihan.Value.Pengirim);

    /// <summary>The letter of a row; null when its address is none, or when what it is to carry is gone.</summary>
    public async Task<MailMessage?> SusunAsync(BarisKotakKeluar baris, Pesan pesan, CancellationToken batal)
    {
        var lampiran = pesan.Lampiran is { } l ? await pembuat.BuatAsync(l, batal) : null;
        if (!MailAddress.TryCreate(baris.Alamat, out var kepada) || kepada.Address != baris.Alamat || (pesan.Lampiran is not null && lampiran is null))
        {
            return null;
        }

        var surat = new MailMessage(_pengirim, kepada)
        {
            Subject = Sebaris(pesan.Perihal ?? katalog.Polos(TanpaPerihal)),
            SubjectEncoding = Encoding.UTF8,
            Body = Isi(pesan, lampiran),
            BodyEncoding = Encoding.UTF8,

            // .NET's quoted-printable writes line ends as =0D=0A, which the standard forbids in text.
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        surat.Headers["Message-ID"] = Tanda(baris);
        surat.Headers["Auto-Submitted"] = "auto-generated";
        return surat;
    }

    // A code comes as plain text: it is part of the letter and not something to open.
    private string Isi(Pesan pesan, BerkasJadi? lampiran)
    {
        var sisipan = lampiran is not { JenisIsi: "text/plain" } ? "" : $"\n\n{Encoding.UTF8.GetString(lampiran.Isi)}";
        return $"{pesan.Polos()}{sisipan}\n\n{katalog.Polos(Kaki.Dengan(portal.Value.Alamat("/obrolan")))}\n".ReplaceLineEndings("\r\n");
    }

    // Row numbers begin again with a new database; with the time they do not.
    private string Tanda(BarisKotakKeluar baris) => string.Create(
        CultureInfo.InvariantCulture, $"<epupns.{baris.Id}.{baris.Dibuat.ToUnixTimeMilliseconds()}@{_pengirim.Host}>");

    private static string Sebaris(string perihal)
    {
        var bersih = string.Concat(perihal.Select(h => char.IsControl(h) || char.IsSurrogate(h) ? ' ' : h)).Trim();
        return bersih.Length > PerihalPalingPanjang ? bersih[..PerihalPalingPanjang] : bersih;
    }
}
