namespace EPupns.Core.Helpdesk;

/// <summary>Where a report stands. The numbers are stored: never reuse one.</summary>
public enum KeadaanLaporan
{
    /// <summary>Nobody has taken it.</summary>
    Baru = 1,

    /// <summary>Somebody works on it.</summary>
    Diambil = 2,

    /// <summary>The person was asked something and has not answered.</summary>
    MenungguPelapor = 3,

    /// <summary>Answered; the person may still say that it does not help.</summary>
    Dijawab = 4,

    /// <summary>Closed.</summary>
    Selesai = 5,

    /// <summary>The person came back to it.</summary>
    DibukaLagi = 6,

    /// <summary>Went on in another report.</summary>
    Digabung = 7,
}

/// <summary>Questions to a state.</summary>
public static class SifatKeadaan
{
    /// <summary>The states in which the desk has to do something.</summary>
    public static IReadOnlyList<KeadaanLaporan> GiliranMeja { get; } = [KeadaanLaporan.Baru, KeadaanLaporan.Diambil, KeadaanLaporan.DibukaLagi];

    /// <summary>The states of a report that has ended.</summary>
    public static IReadOnlyList<KeadaanLaporan> Akhir { get; } = [KeadaanLaporan.Selesai, KeadaanLaporan.Digabung];

    /// <summary>It has ended.</summary>
    public static bool Tertutup(this KeadaanLaporan keadaan) => Akhir.Contains(keadaan);

    /// <summary>As people read it.</summary>
    public static string Sebut(this KeadaanLaporan keadaan) => keadaan switch
    {
        KeadaanLaporan.Baru => "Baru",
        KeadaanLaporan.Diambil => "Sedang ditangani",
        KeadaanLaporan.MenungguPelapor => "Menunggu jawaban pelapor",
        KeadaanLaporan.Dijawab => "Sudah dijawab",
        KeadaanLaporan.Selesai => "Selesai",
        KeadaanLaporan.DibukaLagi => "Dibuka lagi",
        KeadaanLaporan.Digabung => "Digabung",
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan), keadaan, "Keadaan laporan tidak dikenal."),
    };
}
