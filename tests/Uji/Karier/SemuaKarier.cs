namespace EPupns.Uji.Karier;

/// <summary>The careers, by NIP.</summary>
public static class SemuaKarier
{
    private static readonly IReadOnlyDictionary<string, Func<Karier>> Pembuat = new Dictionary<string, Func<Karier>>
    {
        [KarierGuru.Nip] = KarierGuru.Buat, [KarierDokter.Nip] = KarierDokter.Buat, [KarierStruktural.Nip] = KarierStruktural.Buat,
    };

    /// <summary>Their NIPs.</summary>
    public static IEnumerable<string> Nip => Pembuat.Keys;

    /// <summary>One of them.</summary>
    public static Karier Buat(string nip) => Pembuat[nip]();
}
