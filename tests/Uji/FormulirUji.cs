using EPupns.Core.Pengisian;
using static EPupns.Core.Pengisian.MesinFormulir;

namespace EPupns.Uji;

/// <summary>Rows of forms, without what was sent in them: for whatever only looks at the queue.</summary>
public static class FormulirUji
{
    private static readonly Pemicu[] Jalan = [Pemicu.Kirim, Pemicu.LoloskanSkpd, Pemicu.LoloskanBkd, Pemicu.LoloskanBkn];
    private static int _urut;

    /// <summary>A form in a state, brought there by its machine.</summary>
    public static FormulirPns Buat(KeadaanFormulir keadaan = KeadaanFormulir.Terkirim, Action<FormulirPns>? ubah = null)
    {
        var urut = Interlocked.Increment(ref _urut);
        var formulir = new FormulirPns
        {
            RegistrasiId = Guid.CreateVersion7(), Nip = $"{new DateOnly(1965, 1, 1).AddDays(urut % 10_000):yyyyMMdd}201501{1 + (urut % 2)}{urut % 1000:D3}", Nomor = $"{urut:D12}",
            Nama = $"ORANG {urut:D6}", InstansiKode = "6112", UnitL1 = "6112-01", NamaUnit = "UPTD PENDIDIKAN CIPAKU", Kanreg = 3, Kiriman = 1,
            DikirimPada = new DateTimeOffset(2015, 9, 1, 2, 0, 0, TimeSpan.Zero).AddMinutes(urut),
        };
        ubah?.Invoke(formulir);
        var mesin = Untuk(formulir);
        foreach (var pemicu in Ke(keadaan))
        {
            mesin.Fire(pemicu);
        }

        return formulir;
    }

    private static IEnumerable<Pemicu> Ke(KeadaanFormulir keadaan) => keadaan switch
    {
        KeadaanFormulir.Isi => [],
        KeadaanFormulir.Terkirim => Jalan[..1],
        KeadaanFormulir.DiBkd => Jalan[..2],
        KeadaanFormulir.DiBkn => Jalan[..3],
        KeadaanFormulir.Selesai => Jalan,
        KeadaanFormulir.Dikembalikan => [Pemicu.Kirim, Pemicu.Kembalikan],
        KeadaanFormulir.TurunDimintaDiSkpd => [Pemicu.Kirim, Pemicu.MintaTurun],
        _ => [Pemicu.Kirim, Pemicu.LoloskanSkpd, Pemicu.MintaTurun],
    };
}
