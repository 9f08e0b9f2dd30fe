using System.Diagnostics;
using System.Text.Json;

namespace EPupns.Stateless.Tests;

/// <summary>The one switch between the stand-ins and the packages they stand in for.</summary>
public sealed class SakelarPaketTests
{
    private static readonly string Akar = CariAkar();

    [Theory]
    [InlineData("src/Core/Core.csproj", "Stateless")]
    [InlineData("src/Bot/Bot.csproj", "Stateless,Telegram.Bot")]
    public async Task DenganSakelar_Evaluasi_PaketAsliTanpaPengganti(string proyek, string paket)
    {
        var (packages, projects) = await EvaluasiAsync(proyek, "-p:UseOriginalPackages=true");

        Assert.Subset(packages, paket.Split(',').ToHashSet());
        Assert.DoesNotContain(projects, satu => satu.Contains("StandIns", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src/Core/Core.csproj", "Stateless")]
    [InlineData("src/Bot/Bot.csproj", "Stateless,Telegram.Bot")]
    public async Task TanpaSakelar_Evaluasi_PenggantiTanpaPaketAsli(string proyek, string paket)
    {
        var (packages, projects) = await EvaluasiAsync(proyek);

        foreach (var nama in paket.Split(','))
        {
            Assert.DoesNotContain(nama, packages);
            Assert.Contains(projects, satu => satu.EndsWith($"src/StandIns/{nama}/{nama}.csproj", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void SemuaProyek_MemintaPenggantiHanyaLewatStandIn()
    {
        var proyek = Directory.EnumerateFiles(Akar, "*.csproj", SearchOption.AllDirectories).Where(satu => !satu.Contains("/obj/", StringComparison.Ordinal));

        Assert.DoesNotContain(proyek, satu => File.ReadAllText(satu).Contains("StandIns/", StringComparison.Ordinal));
    }

    private static async Task<(HashSet<string> Packages, HashSet<string> Projects)> EvaluasiAsync(string proyek, params string[] lagi)
    {
        var mulai = new ProcessStartInfo("dotnet", ["msbuild", proyek, "-getItem:PackageReference,ProjectReference", .. lagi])
        {
            WorkingDirectory = Akar,
            RedirectStandardOutput = true,
        };

        // Under `dotnet test` these point at the test run's own build engine.
        foreach (var nama in mulai.Environment.Keys.Where(nama => nama.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            mulai.Environment.Remove(nama);
        }

        using var proses = Process.Start(mulai)!;
        var keluaran = await proses.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        Assert.True(proses.ExitCode == 0, keluaran);
        using var json = JsonDocument.Parse(keluaran);
        return (Nama(json, "PackageReference"), Nama(json, "ProjectReference"));
    }

    private static HashSet<string> Nama(JsonDocument json, string jenis) => json.RootElement.GetProperty("Items").GetProperty(jenis)
        .EnumerateArray().Select(satu => satu.GetProperty("Identity").GetString()!.Replace('\\', '/')).ToHashSet();

    private static string CariAkar()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EPupns.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
