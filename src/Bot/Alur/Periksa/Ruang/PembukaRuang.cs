using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Formulir;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Opens the form of who is logged in.</summary>
internal sealed class PembukaRuang(Sesi sesi, BacaBorang borang, KonteksBorang konteks, PeriksaBorang pemeriksa, DefinisiFormulir definisi, CariFormulir cari)
{
    /// <summary>The form as it stands now; null when nobody is logged in.</summary>
    public async Task<RuangPeriksa?> BukaAsync(ITurnContext giliran, IsianPeriksa isi, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            return null;
        }

        var terbaca = await borang.JalankanAsync(registrasi.Id, batal);
        return new RuangPeriksa(definisi, registrasi, terbaca, await konteks.MuatAsync(terbaca, giliran.HariIni, Ditunda(isi), batal));
    }

    /// <summary>The same with the name of a value that was just understood.</summary>
    public async Task<RuangPeriksa> DenganAsync(RuangPeriksa ruang, Isian isian, string nilai, CancellationToken batal) => isian is IsianRujukan
        ? ruang with { Konteks = await konteks.MuatAsync(ruang.Borang, ruang.Konteks.HariIni, [(isian, nilai)], batal) }
        : ruang;

    /// <summary>The same with the names of values that a sentence gave.</summary>
    public async Task<RuangPeriksa> DenganAsync(RuangPeriksa ruang, IReadOnlyList<FaktaIsian> fakta, IsianPeriksa isi, CancellationToken batal) => ruang with
    {
        Konteks = await konteks.MuatAsync(ruang.Borang, ruang.Konteks.HariIni, fakta.Select(f => (ruang.Bagian(isi).AmbilIsian(f.Isian), (string?)f.Nilai)), batal),
    };

    /// <summary>The form is sent: it can only be looked at (F31).</summary>
    public async Task<bool> TerkirimAsync(RuangPeriksa ruang, CancellationToken batal) => await cari.JalankanAsync(ruang.Registrasi.Id, batal) is { } formulir && !formulir.Keadaan.Terbuka();

    /// <summary>The same with the names of values that once were.</summary>
    public async Task<RuangPeriksa> DenganAsync(RuangPeriksa ruang, IReadOnlyList<(Isian Isian, string? Nilai)> nilai, CancellationToken batal) =>
        ruang with { Konteks = await konteks.MuatAsync(ruang.Borang, ruang.Konteks.HariIni, nilai, batal) };

    /// <summary>What the rules say of the form as it was read.</summary>
    public Task<BorangDiperiksa> NilaiAsync(RuangPeriksa ruang, CancellationToken batal) => pemeriksa.NilaiAsync(ruang.Registrasi, ruang.Borang, batal);

    // What waits for a yes is not in the form yet.
    private IEnumerable<(Isian Isian, string? Nilai)> Ditunda(IsianPeriksa isi)
    {
        if (isi.Bagian is null || definisi.CariBagian(isi.Bagian) is not { } bagian)
        {
            return [];
        }

        var fakta = isi.Fakta.Concat(isi.Beberapa.SelectMany(b => b.Fakta)).Select(f => (Kode: f.Isian, Nilai: (string?)f.Nilai));
        return (isi is { Diubah: { } kode, Nilai: not null } ? fakta.Append((Kode: kode, Nilai: isi.Nilai)) : fakta)
            .Select(f => (Isian: bagian.CariIsian(f.Kode), f.Nilai)).Where(f => f.Isian is not null).Select(f => (f.Isian!, f.Nilai));
    }
}
