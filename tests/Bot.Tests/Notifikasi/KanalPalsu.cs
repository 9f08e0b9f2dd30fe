using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Tests.Notifikasi;

/// <summary>A channel that takes or refuses as a test says, and remembers where it delivered what.</summary>
internal sealed class KanalPalsu(string kanal, bool menjangkau = true) : BotAdapter
{
    public override string ChannelId => kanal;

    public override bool MenjangkauYangPergi => menjangkau;

    /// <summary>Address and text, in order.</summary>
    public List<(string Alamat, string Teks)> Sampai { get; } = [];

    /// <summary>What becomes of a row for this address.</summary>
    public Func<string, HasilKirim> Jawab { get; set; } = _ => new HasilKirim.Terkirim();

    public override Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken)
    {
        var hasil = Jawab(baris.Alamat);
        if (hasil is HasilKirim.Terkirim)
        {
            lock (Sampai)
            {
                Sampai.Add((baris.Alamat, PesanJson.Baca(baris.Isi).Polos()));
            }
        }

        return Task.FromResult(hasil);
    }
}
