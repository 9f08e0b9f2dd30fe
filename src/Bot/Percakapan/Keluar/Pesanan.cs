using System.Diagnostics;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan.Keluar;

/// <summary>A place in the line of an address, taken while the turn holds its conversation, so that lines keep the order of turns.</summary>
internal sealed class Pesanan(AntreanPanas antrean, string kanal, string alamat)
{
    public string Kanal => kanal;

    public string Alamat => alamat;

    /// <summary>What the turn wrote, with the ids of the outbox.</summary>
    public List<BarisKotakKeluar> Baris { get; } = [];

    /// <summary>Null while the transaction runs.</summary>
    public bool? Disimpan { get; private set; }

    /// <summary>The trace of the turn that wrote it.</summary>
    public ActivityContext Giliran { get; private set; }

    /// <summary>The transaction ended.</summary>
    public void Selesai(bool disimpan, ActivityContext giliran = default)
    {
        Giliran = giliran;
        Disimpan = disimpan;
        antrean.Bangunkan(this);
    }
}
