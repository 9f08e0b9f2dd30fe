namespace EPupns.WebPortal.Perintah;

/// <summary>All commands, and the help about them.</summary>
public static class DaftarPerintah
{
    private static readonly IReadOnlyList<Butir> Semua =
    [
        Butir.Untuk<PerintahImporSapk>(),
        Butir.Untuk<PerintahImporReferensi>(),
        Butir.Untuk<PerintahCari>(),
        Butir.Untuk<PerintahDiagram>(),
        Butir.Untuk<PerintahKamus>(),
        Butir.Untuk<PerintahHak>(),
        Butir.Untuk<PerintahTafsir>(),
        Butir.Untuk<PerintahBukaInstansi>(),
        Butir.Untuk<PerintahTutupInstansi>(),
        Butir.Untuk<PerintahTambahPetugas>(),
        Butir.Untuk<PerintahLepasDuaLangkah>(),
        Butir.Untuk<PerintahEksporPerubahan>(),
        Butir.Untuk<PerintahCadangkan>(),
        Butir.Untuk<PerintahPulihkan>(),
        Butir.Untuk<PerintahJejakPeriksa>(),
        Butir.Untuk<PerintahJejakBukti>(),
    ];

    /// <summary>The command whose words the line begins with; null when there is none.</summary>
    internal static Butir? Cari(IReadOnlyList<string> args) =>
        Semua.FirstOrDefault(b => b.Kartu.Kata.Split(' ') is var kata && args.Count >= kata.Length && kata.SequenceEqual(args.Take(kata.Length)));

    /// <summary>The list, or what begins with the first word when that is known.</summary>
    internal static string Bantuan(string? kataPertama)
    {
        var cocok = Semua.Where(b => b.Kartu.Kata.Split(' ')[0] == kataPertama).ToList();
        var baris = (cocok.Count > 0 ? cocok : Semua).Select(b => $"  {b.Kartu.Kata} {b.Kartu.Pakai}\n      {b.Kartu.Ringkas}");
        return $"""
            Perintah:

            {string.Join("\n\n", baris)}

            Tanpa perintah, program menjalankan portal. Rincian: PERINTAH --help.
            Pengaturan boleh ditulis di belakang, misalnya --ConnectionStrings:EPupns "Host=…".
            """;
    }

    /// <summary>A command and how to run it on the services of a scope.</summary>
    internal sealed record Butir(KartuPerintah Kartu, Func<IServiceProvider, Argumen, Layar, CancellationToken, Task<int>> Jalankan)
    {
        public static Butir Untuk<T>()
            where T : IPerintah =>
            new(T.Kartu, (layanan, argumen, layar, batal) => ActivatorUtilities.CreateInstance<T>(layanan).JalankanAsync(argumen, layar, batal));

        public string Bantuan() => $"""
            {Kartu.Ringkas}

              {Kartu.Kata} {Kartu.Pakai}

            {Kartu.Rincian}
            """;
    }
}
