namespace EPupns.Bot.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repositori
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
