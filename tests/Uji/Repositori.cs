namespace EPupns.Uji;

/// <summary>Where the repository is.</summary>
public static class Repositori
{
    public static string Akar { get; } = Cari();

    private static string Cari()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EPupns.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
