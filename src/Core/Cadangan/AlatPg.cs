using System.Diagnostics;
using EPupns.Core.Data.Impor;
using Npgsql;

namespace EPupns.Core.Cadangan;

/// <summary>PostgreSQL's own programs, from the search path or from where Debian puts them. The password travels in the environment, never on the command line.</summary>
public sealed class AlatPg
{
    private const int PalingPanjang = 400;

    /// <summary>Runs one; returns what it wrote.</summary>
    /// <exception cref="BerkasDitolakException">It is not there, or it failed; the message is for the operator.</exception>
    internal async Task<string> JalankanAsync(string nama, NpgsqlConnectionStringBuilder? alamat, IEnumerable<string> pilihan, CancellationToken batal)
    {
        using var proses = new Process { StartInfo = Susun(nama, alamat, pilihan) };
        proses.Start();
        var (keluar, galat) = (proses.StandardOutput.ReadToEndAsync(batal), proses.StandardError.ReadToEndAsync(batal));
        try
        {
            await proses.WaitForExitAsync(batal);
        }
        catch (OperationCanceledException)
        {
            proses.Kill(entireProcessTree: true);
            throw;
        }

        return proses.ExitCode == 0 ? await keluar : throw new BerkasDitolakException($"{nama} gagal: {Pendek(await galat)}");
    }

    private static string Pendek(string galat) => galat.Trim() is var isi && isi.Length > PalingPanjang ? isi[..PalingPanjang] + "…" : isi;

    private static ProcessStartInfo Susun(string nama, NpgsqlConnectionStringBuilder? alamat, IEnumerable<string> pilihan)
    {
        var mulai = new ProcessStartInfo(Cari(nama), pilihan) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (alamat is not null)
        {
            mulai.Environment["PGHOST"] = alamat.Host;
            mulai.Environment["PGPORT"] = alamat.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
            mulai.Environment["PGUSER"] = alamat.Username;
            mulai.Environment["PGDATABASE"] = alamat.Database;
            Isi("PGPASSWORD", alamat.Password);
            Isi("PGSSLROOTCERT", alamat.RootCertificate);
            mulai.Environment["PGSSLMODE"] = alamat.SslMode switch
            {
                SslMode.VerifyFull => "verify-full",
                SslMode.VerifyCA => "verify-ca",
                var lain => lain.ToString().ToLowerInvariant(),
            };
        }

        return mulai;

        void Isi(string kunci, string? nilai)
        {
            if (nilai is not null)
            {
                mulai.Environment[kunci] = nilai;
            }
        }
    }

    private static string Cari(string nama) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(f => Path.Combine(f, nama)).FirstOrDefault(File.Exists)
        ?? (Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateFiles("/usr/lib/postgresql", nama, SearchOption.AllDirectories).Max() : null)
        ?? throw new BerkasDitolakException($"Program {nama} tidak ditemukan. Pasang paket postgresql-client di mesin ini.");
}
