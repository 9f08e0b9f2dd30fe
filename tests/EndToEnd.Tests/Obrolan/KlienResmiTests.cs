using System.Diagnostics;
using System.Text.Json;
using EPupns.Uji;

namespace EPupns.EndToEnd.Tests.Obrolan;

/// <summary>An existing client of the protocol, as published on npm, talks to our server.</summary>
public sealed class KlienResmiTests(KlienResmiTests.PaketNpm paket, SitusUji situs) : IClassFixture<KlienResmiTests.PaketNpm>, IClassFixture<SitusUji>
{
    [Theory]
    [InlineData("tanya")]
    [InlineData("soket")]
    public async Task KlienTerbitan_MengobrolMengunggahDanKembali_BerjalanSepertiDenganLayananAsli(string cara)
    {
        var hasil = await paket.JalankanAsync("node", "klien-resmi.cjs", $"{situs.BaseUrl}/v3/directline", cara);

        var isi = JsonDocument.Parse(hasil).RootElement;
        Assert.True(isi.GetProperty("gemaSama").GetBoolean());
        Assert.Equal("""{"clientActivityID":"c1","bebas":[1,2]}""", isi.GetProperty("dataKlien").GetRawText());
        Assert.Equal("/daftar", isi.GetProperty("teksGema").GetString());
        Assert.True(isi.GetProperty("online").GetBoolean());
        Assert.Equal(0, isi.GetProperty("galatLain").GetArrayLength());
        Assert.Equal(0, isi.GetProperty("kembar").GetInt32());
    }

    /// <summary>A folder with the client in it, installed once.</summary>
    public sealed class PaketNpm : IAsyncLifetime
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("epupns-npm-");

        public async ValueTask InitializeAsync()
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Obrolan", "klien-resmi.cjs"), Path.Combine(_folder.FullName, "klien-resmi.cjs"));
            await JalankanAsync(
                "npm", "install", "--no-audit", "--no-fund", "--silent", "botframework-directlinejs@0.15.8", "xmlhttprequest@1.8.0", "ws@8");
        }

        public ValueTask DisposeAsync()
        {
            _folder.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }

        public async Task<string> JalankanAsync(string program, params string[] kata)
        {
            var mulai = new ProcessStartInfo(program, kata) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
            using var proses = Process.Start(mulai)!;
            var (keluaran, galat) = (proses.StandardOutput.ReadToEndAsync(), proses.StandardError.ReadToEndAsync());
            await proses.WaitForExitAsync();
            Assert.True(proses.ExitCode == 0, $"{program}: {await galat}{await keluaran}");
            return await keluaran;
        }
    }
}
