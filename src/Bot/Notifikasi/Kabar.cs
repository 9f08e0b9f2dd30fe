using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;

namespace EPupns.Bot.Notifikasi;

/// <summary>
/// Tells the owner of a registration that something became true. It only adds messages: the question that somebody is being asked
/// stays as it is. Joins the transaction of the event.
/// </summary>
internal sealed class Kabar(TujuanKabar tujuan, PenerusKabar penerus, Katalog katalog)
{
    /// <summary>Sends <paramref name="ujar"/> as far as <paramref name="jangkauan"/> says, under the general subject.</summary>
    public Task KirimAsync(Registrasi registrasi, Ujar ujar, Jangkauan jangkauan, CancellationToken batal) =>
        KirimAsync(registrasi, ujar, TeksKabar.Perihal, jangkauan, batal);

    /// <summary>The same, with what a letter says it is about; not to <paramref name="kecuali"/>, the conversation that knows it already.</summary>
    public Task KirimAsync(
        Registrasi registrasi, Ujar ujar, Ujar perihal, Jangkauan jangkauan, CancellationToken batal, Guid? kecuali = null, Tombol? tombol = null, Lampiran? lampiran = null) =>
        SebarkanAsync(registrasi, Isi(ujar, perihal, tombol is null ? [] : [tombol], lampiran), jangkauan, kecuali, batal);

    /// <summary>The same with buttons, one in a row.</summary>
    public Task KirimAsync(Registrasi registrasi, Ujar ujar, Ujar perihal, Jangkauan jangkauan, IReadOnlyList<Tombol> tombol, CancellationToken batal) =>
        SebarkanAsync(registrasi, Isi(ujar, perihal, tombol), jangkauan, null, batal);

    /// <summary>One of many: to the address used last, under the mark of the one it is for.</summary>
    public async Task SiarkanAsync(Registrasi registrasi, Ujar ujar, Ujar perihal, Guid penerima, CancellationToken batal) =>
        penerus.Antrekan(Isi(ujar, perihal, []), await tujuan.CariAsync(registrasi, null, batal), penerima);

    /// <summary>A letter alone, for what the chat has said already; none where there is no address or no mail.</summary>
    public void Surati(Registrasi registrasi, Ujar ujar, Ujar perihal)
    {
        if (registrasi.Surel is { } surel)
        {
            Surati(surel, ujar, perihal);
        }
    }

    /// <summary>The same to an address that is nobody's any more.</summary>
    public void Surati(string surel, Ujar ujar, Ujar perihal)
    {
        if (tujuan.Surel(surel) is { } kotak)
        {
            penerus.Antrekan(Isi(ujar, perihal, []), [kotak]);
        }
    }

    private async Task SebarkanAsync(Registrasi registrasi, string isi, Jangkauan jangkauan, Guid? kecuali, CancellationToken batal)
    {
        var semua = await tujuan.CariAsync(registrasi, kecuali, batal);
        if (jangkauan == Jangkauan.TerakhirDipakai)
        {
            penerus.Antrekan(isi, semua);
            return;
        }

        foreach (var satu in semua)
        {
            penerus.Antrekan(isi, [satu]);
        }
    }

    private string Isi(Ujar ujar, Ujar perihal, IReadOnlyList<Tombol> tombol, Lampiran? lampiran = null) => PesanJson.Tulis(new Pesan
    {
        Isi = katalog.Ucapkan(ujar), Perihal = katalog.Polos(perihal), Tombol = [.. tombol.Select(t => (IReadOnlyList<Tombol>)[t])], Lampiran = lampiran, Lindungi = lampiran is not null,
    });
}
