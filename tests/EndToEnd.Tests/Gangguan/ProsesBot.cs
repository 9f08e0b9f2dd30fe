using System.Diagnostics;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>
/// A process of the program that can be killed at any instant. It cannot outlive the test: a guard kills it when the test's end of
/// the pipe closes, for whatever reason.
/// </summary>
internal sealed class ProsesBot : IDisposable
{
    private const string Penjaga = """ "$@" </dev/null >>"$CATATAN" 2>&1 & p=$!; read -r _; kill -9 $p; wait $p """;
    private readonly Process _penjaga;

    private ProsesBot(Process penjaga) => _penjaga = penjaga;

    /// <summary>Starts one of the executables beside the tests; what it prints is appended to <paramref name="catatan"/>.</summary>
    public static ProsesBot Mulai(string program, IEnumerable<string> pilihan, string catatan)
    {
        var mulai = new ProcessStartInfo("sh", ["-c", Penjaga, "penjaga", Path.Combine(AppContext.BaseDirectory, program), .. pilihan])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            Environment = { ["CATATAN"] = catatan, ["DOTNET_TieredPGO"] = "0" },
        };
        return new ProsesBot(Process.Start(mulai)!);
    }

    /// <summary>kill -9; returns when it is gone.</summary>
    public async Task MatikanAsync()
    {
        _penjaga.StandardInput.Close();
        await _penjaga.WaitForExitAsync();
    }

    public void Dispose()
    {
        _penjaga.StandardInput.Close();
        _penjaga.WaitForExit();
        _penjaga.Dispose();
    }
}
