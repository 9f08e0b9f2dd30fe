using System.Collections.Concurrent;
using EPupns.Core.Dasar;
using EPupns.Core.Verifikasi;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Verifikasi;

/// <summary>Counts what a person would be told: each of these events becomes one notice.</summary>
internal sealed class PencatatKabar : IPendengar<TingkatDilewati>, IPendengar<FormulirSelesai>, IPendengar<FormulirDikembalikan>, IPendengar<BarisDitanyakan>
{
    private readonly ConcurrentDictionary<(Guid Siapa, string Jenis), int> _banyak = [];

    public int Banyak(Guid registrasi, string jenis) => _banyak.GetValueOrDefault((registrasi, jenis));

    public Task DengarAsync(TingkatDilewati peristiwa, CancellationToken batal) => Catat(peristiwa.Registrasi.Id, "lanjut");

    public Task DengarAsync(FormulirSelesai peristiwa, CancellationToken batal) => Catat(peristiwa.Kasus.Registrasi.Id, "lanjut");

    public Task DengarAsync(FormulirDikembalikan peristiwa, CancellationToken batal) => Catat(peristiwa.Registrasi.Id, "kembali");

    public Task DengarAsync(BarisDitanyakan peristiwa, CancellationToken batal) => Catat(peristiwa.Registrasi.Id, "tanya");

    /// <summary>A process on the same database that this one listens in.</summary>
    public ServiceProvider Proses(BasisData basis) => basis.ProsesBaru((layanan, _) => layanan
        .AddSingleton<IPendengar<TingkatDilewati>>(this).AddSingleton<IPendengar<FormulirSelesai>>(this)
        .AddSingleton<IPendengar<FormulirDikembalikan>>(this).AddSingleton<IPendengar<BarisDitanyakan>>(this));

    private Task Catat(Guid siapa, string jenis)
    {
        _banyak.AddOrUpdate((siapa, jenis), 1, (_, n) => n + 1);
        return Task.CompletedTask;
    }
}
