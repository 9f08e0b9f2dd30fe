using EPupns.Core.Jejak;

namespace EPupns.Core.Pengawasan;

/// <summary>Follows chains link by link, in the order of chain and place, and notes where one does not fit.</summary>
internal sealed class PembacaRantai
{
    private readonly List<Putus> _putus = [];
    private string? _rantai;
    private long _urutan;
    private byte[] _sidik = [];
    private long _banyakRantai;
    private long _banyakBaris;

    public void Baca(Segel segel, BarisJejak? baris)
    {
        if (segel.Rantai != _rantai)
        {
            (_rantai, _urutan, _sidik) = (segel.Rantai, 0, SidikJejak.Kosong.ToArray());
            _banyakRantai++;
        }

        _banyakBaris++;
        if (segel.Urutan != _urutan + 1)
        {
            Tambah(new Putus(JenisPutus.SegelHilang, segel.Rantai, _urutan + 1, null, segel.Tanggal));
        }
        else if (baris is null)
        {
            Tambah(new Putus(JenisPutus.BarisHilang, segel.Rantai, segel.Urutan, segel.JejakId, segel.Tanggal));
        }
        else if (PenyegelJejak.Rantai(baris) != segel.Rantai || !segel.Sidik.AsSpan().SequenceEqual(SidikJejak.Segel(_sidik, segel.Urutan, baris)))
        {
            Tambah(new Putus(JenisPutus.BarisBerubah, segel.Rantai, segel.Urutan, segel.JejakId, segel.Tanggal));
        }

        // One broken link is one finding: the next is judged by the seal as it stands.
        (_urutan, _sidik) = (segel.Urutan, segel.Sidik);
    }

    public void Tambah(Putus putus)
    {
        if (_putus.Count < PeriksaRantai.PalingBanyak)
        {
            _putus.Add(putus);
        }
    }

    public HasilPeriksa Hasil(long menunggu, long akar) => new(_banyakRantai, _banyakBaris, menunggu, akar, [.. _putus.OrderBy(p => p.JejakId ?? long.MaxValue).ThenBy(p => p.Tanggal)]);
}
