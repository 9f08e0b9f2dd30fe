using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran;
using Microsoft.Extensions.Options;
using Stateless;

namespace EPupns.Bot.Alur.Kontak;

/// <summary>Changing e-mail, mobile and home number after login (features.md L12, R9).</summary>
internal sealed class AlurKontak(Sesi sesi, GantiKontak ganti, BuktiSurel bukti, IOptions<PilihanSurel> surel)
    : Alur<AlurKontak.Tahap, AlurKontak.Pemicu, IsianKontak>
{
    private static readonly Tombol Simpan = new("Simpan", "simpan");
    private static readonly Tombol KirimUlang = new("Kirim ulang kode", "kirim-ulang");
    private static readonly Tombol UbahSurel = new("Ubah email", "ubah.surel");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguPilihan,
        MenungguNilai,
        MenungguKode,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Ubah,
        NilaiDiterima,
        KodeDikirim,
        KodeDiputuskan,
        Simpan,
        Kembali,
    }

    public override string Nama => "kontak";

    public override string Judul => "penggantian kontak";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntryAsync(TanyaPilihanAsync)
            .Permit(Pemicu.Ubah, Tahap.MenungguNilai)
            .Permit(Pemicu.Simpan, Tahap.Selesai);

        mesin.Configure(Tahap.MenungguNilai)
            .OnEntry(TanyaNilai)
            .Permit(Pemicu.NilaiDiterima, Tahap.MenungguPilihan)
            .Permit(Pemicu.KodeDikirim, Tahap.MenungguKode)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguKode)
            .OnEntry(TanyaKode)
            .PermitReentry(Pemicu.KodeDikirim)
            .Permit(Pemicu.KodeDiputuskan, Tahap.MenungguPilihan)
            .Permit(Pemicu.Ubah, Tahap.MenungguNilai)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (await sesi.RegistrasiAsync(Giliran, Batal) is not { } registrasi)
        {
            Akhiri(TeksUmum.BelumMasuk);
            return;
        }

        Isi.RegistrasiId = registrasi.Id;
        await TanyaPilihanAsync();
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if ((await sesi.RegistrasiAsync(Giliran, Batal))?.Id != Isi.RegistrasiId)
        {
            return Akhiri(TeksUmum.BelumMasuk);
        }

        return Keadaan switch
        {
            Tahap.MenungguPilihan => await PilihAsync(),
            Tahap.MenungguNilai => await TerimaNilaiAsync(),
            _ => await TerimaKodeAsync(),
        };
    }

    private async Task TanyaPilihanAsync()
    {
        if (await sesi.RegistrasiAsync(Giliran, Batal) is not { } kini)
        {
            Akhiri(TeksUmum.BelumMasuk);
            return;
        }

        var kata = Isi.Berubah ? TeksKontak.Ringkasan : TeksKontak.Sekarang;
        IReadOnlyList<IReadOnlyList<Tombol>> simpan = Isi.Berubah ? [[Simpan]] : [];
        Giliran.Tanya(
            kata.Dengan(
                Baris(kini.Surel is { } s ? Core.Dasar.Surel.Samar(s) : null, Isi.Surel),
                Baris(kini.NomorHp is { } h ? NomorTelepon.Samar(h) : null, Isi.NomorHp is { } hp ? NomorTelepon.Tampil(hp) : null),
                Baris(kini.NomorTelepon is { } t ? NomorTelepon.Samar(t) : null, Isi.NomorTelepon is { } telepon ? NomorTelepon.Tampil(telepon) : null)),
            new SifatPesan(Lindungi: true),
            [.. simpan, [UbahSurel, new Tombol("Ubah nomor HP", "ubah.hp")], [new Tombol("Ubah telepon rumah", "ubah.telepon")], [Label.Menu]]);
    }

    private static string Baris(string? kini, string? baru) => baru is null ? kini ?? "belum diisi" : $"{kini ?? "belum diisi"} → {baru}";

    private async Task<Pemicu?> PilihAsync()
    {
        if (Masukan.Kode is { } kode && kode.StartsWith("ubah.", StringComparison.Ordinal))
        {
            Isi.Ditanya = kode[5..];
            return Pemicu.Ubah;
        }

        if (Isi.Berubah && (Masukan.Kode == Simpan.Kode || YaTidak.Baca(Masukan.Teks) is true))
        {
            return await SimpanAsync();
        }

        return Ulangi(TeksKontak.PilihTombol);
    }

    private void TanyaNilai() => Giliran.Tanya(
        Isi.Ditanya switch { "surel" => TeksKontak.TanyaSurel, "hp" => TeksKontak.TanyaHp, _ => TeksKontak.TanyaTelepon }, Label.Navigasi());

    private async Task<Pemicu?> TerimaNilaiAsync()
    {
        var bacaan = Isi.Ditanya switch
        {
            "surel" => Core.Dasar.Surel.Baca(Masukan.Teks),
            "hp" => NomorTelepon.BacaHp(Masukan.Teks),
            _ => NomorTelepon.BacaRumah(Masukan.Teks),
        };
        if (!Terbaca(bacaan, TanyaNilai, out var nilai))
        {
            return null;
        }

        return Isi.Ditanya == "surel" ? await TerimaSurelAsync(nilai) : TerimaNomor(nilai);
    }

    private Pemicu? TerimaNomor(string nomor)
    {
        _ = Isi.Ditanya == "hp" ? Isi.NomorHp = nomor : Isi.NomorTelepon = nomor;
        Giliran.Awali(TeksKontak.Dipahami.Dengan(NomorTelepon.Tampil(nomor)));
        return Pemicu.NilaiDiterima;
    }

    private async Task<Pemicu?> TerimaSurelAsync(string alamat)
    {
        (Isi.Surel, Isi.SurelTerbukti, Isi.SurelDiuji) = (null, false, alamat);
        Giliran.Awali(TeksKontak.Dipahami.Dengan(alamat));
        if (!surel.Value.Aktif)
        {
            Isi.Surel = alamat;
            return Pemicu.NilaiDiterima;
        }

        return await KirimKodeAsync() ? Pemicu.KodeDikirim : Pemicu.NilaiDiterima;
    }

    private async Task<bool> KirimKodeAsync()
    {
        if (await bukti.KirimAsync(Isi, Giliran.Kini, Batal))
        {
            return true;
        }

        Giliran.Awali(TeksKontak.TerlaluSering);
        return false;
    }

    private void TanyaKode() => Giliran.Tanya(TeksKontak.TanyaKode.Dengan(Isi.SurelDiuji), [[KirimUlang, UbahSurel], Label.Navigasi()]);

    private async Task<Pemicu?> TerimaKodeAsync()
    {
        if (Masukan.Kode == UbahSurel.Kode)
        {
            Isi.Ditanya = "surel";
            return Pemicu.Ubah;
        }

        if (Masukan.Kode == KirimUlang.Kode)
        {
            return await KirimUlangAsync();
        }

        var salah = await bukti.PeriksaAsync(Isi, Masukan.Teks, Giliran.Kini, Batal);
        if (salah is not null && Isi.Benih is not null)
        {
            return TanyaLagi(salah, TanyaKode);
        }

        Giliran.Awali(salah ?? TeksKontak.Terbukti);
        return Pemicu.KodeDiputuskan;
    }

    private async Task<Pemicu?> KirimUlangAsync()
    {
        if (await KirimKodeAsync())
        {
            Giliran.Awali(TeksKontak.KodeDikirim);
        }

        return Pemicu.KodeDikirim;
    }

    private async Task<Pemicu?> SimpanAsync()
    {
        var registrasi = await ganti.JalankanAsync(
            Isi.RegistrasiId, Isi.Kontak(), Giliran.Percakapan.Id, Giliran.Pelaku((await sesi.RegistrasiAsync(Giliran, Batal))!.Nip), Batal);
        var tanpaBukti = Isi.Surel is not null && registrasi.SurelTerbuktiPada is null;
        return Akhiri(tanpaBukti ? TeksKontak.TersimpanTanpaBukti : TeksKontak.Tersimpan);
    }
}
