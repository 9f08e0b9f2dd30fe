using System.Collections.Frozen;
using EPupns.Bot.Alur;
using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Alur.Tautkan;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Masuk;

namespace EPupns.Bot.Percakapan.Menu;

/// <summary>What is not for the running flow: commands and buttons that work everywhere, and what no question takes.</summary>
internal sealed class Penyela(Navigasi navigasi, LayananMasuk masuk, LayananLanjut lanjut, LayananSanggah sanggah, LayananPerbaikan perbaikan, LayananBalasan balasan, LayananTautkan tautkan, Lazy<LayananLaporan> laporan, Lazy<LayananPengingat> pengingat)
{
    private static readonly FrozenDictionary<string, Tindakan> Semua = new Dictionary<string, Tindakan>
    {
        ["start"] = new(Tombolnya.TidakAda, (p, s) => p._navigasi.AwalAsync(s.Giliran, s.Batal)),
        ["menu"] = new(Tombolnya.DiManaSaja, (p, s) => p._navigasi.TampilkanMenuAsync(s.Giliran, s.Batal)),
        ["batal"] = new(Tombolnya.TidakAda, (p, s) => p._navigasi.HentikanAsync(s.Giliran, s.Batal)),
        ["kembali"] = new(Tombolnya.DiManaSaja, (p, s) => p.KembaliAsync(s)),
        ["lewati"] = new(Tombolnya.TidakAda, (p, s) => p._navigasi.UlangiAsync(s.Giliran, TeksUmum.TidakBisaDilewati, s.Batal)),
        ["bantuan"] = new(Tombolnya.DiMenu, (p, s) => p._navigasi.BantuAsync(s.Giliran, s.Batal)),
        ["lapor"] = new(Tombolnya.TidakAda, (p, s) => p.MulaiAsync(s, "lapor")),
        [Label.Lapor.Kode!] = new(Tombolnya.DiManaSaja, (p, s) => p.MulaiAsync(s, "lapor")),
        ["tiket"] = new(Tombolnya.TidakAda, (p, s) => p.MulaiAsync(s, "tiket")),
        [Label.CekLaporan.Kode!] = new(Tombolnya.DiManaSaja, (p, s) => p.MulaiAsync(s, "tiket")),
        ["lanjutkan"] = new(Tombolnya.DiManaSaja, (p, s) => p._navigasi.AmbilLagiAsync(s.Giliran, s.Batal)),
        ["mulai-baru"] = new(Tombolnya.DiManaSaja, (p, s) => p._navigasi.MulaiBaruAsync(s.Giliran, s.Batal)),
        ["daftar"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "daftar")),
        ["masuk"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "masuk")),
        ["status"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "status")),
        ["data"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "periksa")),
        ["riwayat"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "periksa", "riwayat")),
        ["berkas"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "berkas")),
        ["kelengkapan"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "periksa", "kelengkapan")),
        ["kirim"] = new(Tombolnya.TidakAda, (p, s) => p.MulaiAsync(s, "kirim", "kirim")),
        [Label.Kirim.Kode!] = new(Tombolnya.DiManaSaja, (p, s) => p.MulaiAsync(s, "kirim", "kirim")),
        ["turun-status"] = new(Tombolnya.DiManaSaja, (p, s) => p.MulaiAsync(s, "turun", "turun")),
        ["kontak"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "kontak")),
        ["sandi"] = new(Tombolnya.DiMenu, (p, s) => p.MulaiAsync(s, "keamanan")),
        ["lupa"] = new(Tombolnya.DiManaSaja, (p, s) => p.MulaiAsync(s, "lupa")),
        ["cetak"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.CetakAsync(s.Giliran, formulir: false, s.Batal)),
        ["cetak-formulir"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.CetakAsync(s.Giliran, formulir: true, s.Batal)),
        ["cetak-pengisian"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.CetakPengisianAsync(s.Giliran, s.Batal)),
        ["cetak-selesai"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.CetakSelesaiAsync(s.Giliran, s.Batal)),
        ["cetak-pendaftaran"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.CetakPendaftaranAsync(s.Giliran, s.Batal)),
        ["jejak"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.JejakAsync(s.Giliran, s.Batal)),
        ["keluar"] = new(Tombolnya.DiMenu, (p, s) => p._masuk.KeluarAsync(s.Giliran, s.Batal)),
        ["tautkan"] = new(Tombolnya.TidakAda, (p, s) => p._tautkan.TautkanAsync(s.Giliran, s.Batal)),
        ["antrean"] = new(Tombolnya.TidakAda, (p, s) => p._laporan.Value.AntreanAsync(s.Giliran, s.Batal)),
        ["berhenti"] = new(Tombolnya.TidakAda, (p, s) => p._pengingat.Value.AturAsync(s.Giliran, mau: false, s.Batal)),
        ["ingatkan"] = new(Tombolnya.TidakAda, (p, s) => p._pengingat.Value.AturAsync(s.Giliran, mau: true, s.Batal)),
        ["jeda"] = new(Tombolnya.TidakAda, (p, s) => p._laporan.Value.JedaAsync(s.Giliran, s.Batal)),
        [TombolLepas.TindakanLaporan] = new(Tombolnya.Lepas, (p, s) => p._laporan.Value.TekanAsync(s.Giliran, TombolLepas.Pokok(s.Giliran.Masukan.Kode!), s.Batal)),
        ["lanjut"] = new(Tombolnya.DiManaSaja, (p, s) => p.PindahPerangkatAsync(s)),
        [TombolLepas.DiSini.Kode!] = new(Tombolnya.Lepas, (p, s) => p._navigasi.UlangiAsync(s.Giliran, TeksLanjut.DiSini, s.Batal)),
        [TombolLepas.BukanSaya.Kode!] = new(Tombolnya.Lepas, (p, s) => p.PutuskanAsync(s)),
        [TombolLepas.ObrolanTadi.Kode!] = new(Tombolnya.Lepas, (p, s) => p.KembaliKeTadiAsync(s)),
        ["pertanyaan"] = new(Tombolnya.DiManaSaja, (p, s) => p._balasan.BukaAsync(s.Giliran, null, s.Batal)),
        [TombolLepas.TindakanJawab] = new(Tombolnya.Lepas, (p, s) => p._balasan.BukaAsync(s.Giliran, TombolLepas.Pokok(s.Giliran.Masukan.Kode!), s.Batal)),
        [TombolLepas.TindakanPerbaiki] = new(Tombolnya.Lepas, (p, s) => p._perbaikan.BukaAsync(s.Giliran, TombolLepas.Pokok(s.Giliran.Masukan.Kode!), s.Batal)),
        [TombolLepas.TindakanSanggah] = new(Tombolnya.Lepas, (p, s) => p._sanggah.SanggahAsync(s.Giliran, s.Batal)),
    }.ToFrozenDictionary();

    private readonly Navigasi _navigasi = navigasi;
    private readonly LayananMasuk _masuk = masuk;
    private readonly LayananLanjut _lanjut = lanjut;
    private readonly LayananSanggah _sanggah = sanggah;
    private readonly LayananPerbaikan _perbaikan = perbaikan;
    private readonly LayananBalasan _balasan = balasan;
    private readonly LayananTautkan _tautkan = tautkan;
    // Hardly any turn needs it, and much stands below it.
    private readonly Lazy<LayananLaporan> _laporan = laporan;
    private readonly Lazy<LayananPengingat> _pengingat = pengingat;

    /// <summary>Where the button of an action means that action; elsewhere it belongs to the flow that asked.</summary>
    private enum Tombolnya
    {
        TidakAda,
        DiMenu,
        DiManaSaja,

        /// <summary>A <see cref="TombolLepas"/>; only pressing it counts, there is no such command.</summary>
        Lepas,
    }

    /// <summary>True when there is an action of this name.</summary>
    public static bool Ada(string tindakan) => Semua.ContainsKey(tindakan);

    /// <summary>True when this turn is not for the running flow.</summary>
    public static bool Menyela(ITurnContext giliran)
    {
        var masukan = giliran.Masukan;
        return masukan.TombolUsang || masukan.IsiLain is not null || masukan.Membalas is not null
            || (masukan.Perintah is { } perintah && (giliran.Percakapan.Alur is null || perintah != "lewati"))
            || (masukan.Berkas.Count > 0 && giliran.Pertanyaan is not { MintaBerkas: true })
            || Ditekan(giliran) is not null;
    }

    /// <summary>Does it.</summary>
    public Task SelaAsync(ITurnContext giliran, Func<string, IAlur> alur, CancellationToken batal)
    {
        var masukan = giliran.Masukan;
        if (masukan.TombolUsang)
        {
            return _navigasi.UlangiAsync(giliran, TeksUmum.SudahDijawab, batal);
        }

        if (masukan.IsiLain is { } isi)
        {
            return _navigasi.UlangiAsync(giliran, isi == "disunting" ? TeksUmum.Disunting : TeksUmum.HanyaTeks.Dengan(isi), batal);
        }

        if (masukan.Membalas is { } pertanyaan)
        {
            return _balasan.JawabAsync(giliran, pertanyaan, batal);
        }

        if (masukan.Berkas.Count > 0)
        {
            if (giliran is { Percakapan.RegistrasiId: not null, Siapan: not null })
            {
                _navigasi.Mulai(giliran, "berkas", giliran.Percakapan.Alur is null ? AlurBerkas.ArgumenKiriman : AlurBerkas.ArgumenSela);
                return Task.CompletedTask;
            }

            return _navigasi.UlangiAsync(giliran, TeksUmum.BerkasTidakDitunggu, batal);
        }

        var tindakan = Ditekan(giliran) ?? Diperintah(masukan);
        return tindakan is null ? _navigasi.UlangiAsync(giliran, TeksUmum.TidakDikenal, batal) : LakukanAsync(giliran, tindakan, alur, batal);
    }

    /// <summary>Does one of the actions.</summary>
    public Task LakukanAsync(ITurnContext giliran, string tindakan, Func<string, IAlur> alur, CancellationToken batal) =>
        Semua[tindakan].Lakukan(this, new Saat(giliran, alur, batal));

    private static string? Ditekan(ITurnContext giliran)
    {
        var kode = giliran.Masukan.Kode;
        var tombol = kode is null ? Tombolnya.TidakAda : Semua.GetValueOrDefault(kode)?.Tombol;
        return tombol == Tombolnya.DiManaSaja || (tombol == Tombolnya.DiMenu && giliran.Percakapan.Alur is null) ? kode : TombolLepas.Tindakan(kode);
    }

    private static string? Diperintah(Masukan masukan) =>
        Semua.GetValueOrDefault(masukan.Perintah!) is { Tombol: not Tombolnya.Lepas } ? masukan.Perintah : null;

    private Task KembaliAsync(Saat saat) => saat.Giliran.Percakapan.Alur is { } nama
        ? saat.Alur(nama).KembaliAsync(saat.Giliran, saat.Batal)
        : _navigasi.TampilkanMenuAsync(saat.Giliran, saat.Batal);

    private Task MulaiAsync(Saat saat, string alur, string? argumen = null)
    {
        _navigasi.Mulai(saat.Giliran, alur, argumen ?? (saat.Giliran.Masukan.Argumen is "" ? null : saat.Giliran.Masukan.Argumen));
        return Task.CompletedTask;
    }

    private async Task PindahPerangkatAsync(Saat saat)
    {
        await _lanjut.TawarkanAsync(saat.Giliran, saat.Batal);
        await _navigasi.LanjutkanAsync(saat.Giliran, saat.Batal);
    }

    private async Task PutuskanAsync(Saat saat)
    {
        await _lanjut.PutuskanAsync(saat.Giliran, saat.Batal);
        await _navigasi.LanjutkanAsync(saat.Giliran, saat.Batal);
    }

    private Task KembaliKeTadiAsync(Saat saat) => _lanjut.Sampaikan(saat.Giliran)
        ? _navigasi.LanjutkanAsync(saat.Giliran, saat.Batal)
        : _navigasi.UlangiAsync(saat.Giliran, TeksUmum.SudahDijawab, saat.Batal);

    private sealed record Tindakan(Tombolnya Tombol, Func<Penyela, Saat, Task> Lakukan);

    private readonly record struct Saat(ITurnContext Giliran, Func<string, IAlur> Alur, CancellationToken Batal);
}
