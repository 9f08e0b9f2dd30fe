using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan;
using Stateless;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Lost number, password or security answer (features.md R21–R23, L7–L11; conversation.md, Recovery turn by turn).</summary>
internal sealed class AlurLupa(SoalLupa soal, PembuktiDiri pembukti, PenyampaiPemulihan penyampai)
    : Alur<AlurLupa.Tahap, AlurLupa.Pemicu, IsianLupa>
{
    public static readonly Tombol LupaNomor = new("Lupa nomor registrasi", "lupa-nomor");
    private static readonly Tombol LupaSandi = new("Lupa kata sandi", "lupa-sandi");
    private static readonly Tombol LupaJawaban = new("Lupa jawaban pengaman", "lupa-jawaban");
    private static readonly Tombol LupaSemua = new("Tidak cocok: pakai akte kelahiran", "lupa-semua");
    private static readonly Tombol SandiBaru = new("Buat kata sandi baru", "sandi-baru");
    private static readonly Tombol PengamanBaru = new("Ganti pertanyaan pengaman", "pengaman-baru");
    private static readonly Tombol LihatNomor = new("Lihat nomor registrasi", "lihat-nomor");
    private static readonly Tombol KirimTautan = new("Kirim tautan (paling aman)", "tautan");
    private static readonly Tombol KetikDiSini = new("Ketik di obrolan ini", "ketik");

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguPilihan,
        MenungguAkun,
        MenungguBukti,
        MenungguTindakan,
        MenungguCara,
        MenungguSandi,
        MenungguPengaman,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Memilih,
        AkunDijawab,
        AkunLengkap,
        Terbukti,
        BuktiHabis,
        MintaSandi,
        MintaPengaman,
        MenulisSandi,
        Tercapai,
        Kembali,
    }

    public override string Nama => "lupa";

    public override string Judul => "pemulihan";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(TanyaHilang)
            .Permit(Pemicu.Memilih, Tahap.MenungguAkun);

        mesin.Configure(Tahap.MenungguAkun)
            .OnEntryAsync(TanyaAkunAsync)
            .PermitReentry(Pemicu.AkunDijawab)
            .PermitReentry(Pemicu.Memilih)
            .Permit(Pemicu.AkunLengkap, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguBukti)
            .OnEntryAsync(TanyaBuktiAsync)
            .PermitReentry(Pemicu.BuktiHabis)
            .Permit(Pemicu.Memilih, Tahap.MenungguAkun)
            .Permit(Pemicu.Terbukti, Tahap.MenungguTindakan)
            .Permit(Pemicu.MintaSandi, Tahap.MenungguCara)
            .Permit(Pemicu.Kembali, Tahap.MenungguAkun);

        mesin.Configure(Tahap.MenungguTindakan)
            .OnEntry(TanyaTindakan)
            .PermitReentry(Pemicu.Terbukti)
            .Permit(Pemicu.MintaSandi, Tahap.MenungguCara)
            .Permit(Pemicu.MintaPengaman, Tahap.MenungguPengaman)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti);

        mesin.Configure(Tahap.MenungguCara)
            .OnEntry(TanyaCara)
            .Permit(Pemicu.MenulisSandi, Tahap.MenungguSandi)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguTindakan);

        mesin.Configure(Tahap.MenungguSandi)
            .OnEntryAsync(TanyaSandiAsync)
            .PermitReentry(Pemicu.MenulisSandi)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Tercapai, Tahap.Selesai)
            .Permit(Pemicu.Kembali, Tahap.MenungguCara);

        mesin.Configure(Tahap.MenungguPengaman)
            .OnEntryAsync(TanyaPengamanAsync)
            .PermitReentry(Pemicu.MintaPengaman)
            .Permit(Pemicu.Terbukti, Tahap.MenungguTindakan)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguTindakan);

        mesin.Configure(Tahap.Selesai);
    }

    // With a NIP that was typed before, or with what was lost: nomor, sandi, jawaban.
    protected override async Task AwalAsync(string? argumen)
    {
        var bagian = (argumen ?? "").Split(':');
        Isi.Nip = Nip.Baca(bagian[^1], DateOnly.FromDateTime(Giliran.Kini.UtcDateTime)) is { Berhasil: true, Nilai: var nip } ? nip.Angka : null;
        if (Enum.TryParse<YangHilang>(bagian[0], ignoreCase: true, out var hilang) && Enum.IsDefined(hilang))
        {
            Isi.MulaiDengan(hilang);
            await PicuAsync(Pemicu.Memilih);
            return;
        }

        TanyaHilang();
    }

    protected override Task<object?> SiapkanAsync() =>
        Keadaan == Tahap.MenungguSandi && soal.Sandi(Giliran, Isi).Kini(Isi)?.Siapkan is { } siapkan ? siapkan() : Task.FromResult<object?>(null);

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (Keadaan > Tahap.MenungguBukti && Giliran.Kini >= Isi.IzinSampai)
        {
            return Habis();
        }

        return Keadaan switch
        {
            Tahap.MenungguPilihan => Pilih(),
            Tahap.MenungguAkun => Pilih(ulangi: false) ?? (await soal.Akun(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.AkunDijawab : null),
            Tahap.MenungguBukti => await BuktikanAsync(),
            Tahap.MenungguTindakan or Tahap.MenungguCara => await BertindakAsync(),
            Tahap.MenungguSandi => await soal.Sandi(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.MenulisSandi : null,
            _ => await soal.Pengaman(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.MintaPengaman : null,
        };
    }

    protected override async Task MundurAsync()
    {
        switch (Keadaan)
        {
            case Tahap.MenungguAkun when soal.Akun(Giliran, Isi).Mundur(Isi):
                await PicuAsync(Pemicu.AkunDijawab);
                return;
            case Tahap.MenungguBukti when Isi.Cara == CaraBukti.NamaIbu && Isi.Hilang != YangHilang.Jawaban:
                Isi.Cara = CaraBukti.Jawaban;
                await PicuAsync(Pemicu.BuktiHabis);
                return;
            case Tahap.MenungguBukti:
                soal.Akun(Giliran, Isi).Mundur(Isi);
                break;
            case Tahap.MenungguSandi when soal.Sandi(Giliran, Isi).Mundur(Isi):
                await PicuAsync(Pemicu.MenulisSandi);
                return;
            case Tahap.MenungguPengaman when soal.Pengaman(Giliran, Isi).Mundur(Isi):
                await PicuAsync(Pemicu.MintaPengaman);
                return;
        }

        await base.MundurAsync();
    }

    private void TanyaHilang() => Giliran.Tanya(TeksLupa.TanyaHilang, [[LupaNomor], [LupaSandi], [LupaJawaban], [Label.Menu]]);

    private Pemicu? Pilih(bool ulangi = true)
    {
        YangHilang? hilang = Masukan.Kode switch
        {
            "lupa-nomor" => YangHilang.Nomor,
            "lupa-sandi" => YangHilang.Sandi,
            "lupa-jawaban" => YangHilang.Jawaban,
            _ => null,
        };
        if (hilang is not null)
        {
            Isi.MulaiDengan(hilang.Value);
            return Pemicu.Memilih;
        }

        return ulangi ? Ulangi() : null;
    }

    private async Task TanyaAkunAsync()
    {
        if (soal.Akun(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(Pemicu.AkunLengkap);
    }

    private async Task TanyaBuktiAsync() => Giliran.Tanya(
        await pembukti.PertanyaanAsync(Isi, Batal),
        new SifatPesan(MintaRahasia: true),
        Isi.Cara == CaraBukti.Jawaban ? [[LupaJawaban], Label.Navigasi()] : [[LupaSemua], Label.Navigasi()]);

    private async Task<Pemicu?> BuktikanAsync()
    {
        if (Masukan.Kode == LupaJawaban.Kode)
        {
            Isi.Cara = CaraBukti.NamaIbu;
            return Pemicu.BuktiHabis;
        }

        if (Masukan.Kode == LupaSemua.Kode)
        {
            Tutup();
            Giliran.Pindah = ("permintaan", Isi.Nip);
            return null;
        }

        switch (await pembukti.BuktikanAsync(Giliran, Isi, Batal))
        {
            case HasilPembuktian.Terbukti terbukti:
                (Isi.RegistrasiId, Isi.IzinId, Isi.IzinSampai) = (terbukti.Registrasi.Id, terbukti.IzinId, Giliran.Kini + BuktikanDiri.Umur);
                return await LanjutAsync();
            case HasilPembuktian.Terkunci:
                Tutup();
                return null;
            default:
                return Pemicu.BuktiHabis;
        }
    }

    private async Task<Pemicu?> LanjutAsync()
    {
        if (Isi.Hilang == YangHilang.Nomor)
        {
            await penyampai.CetakAsync(Giliran, Isi, formulir: false, Batal);
        }

        return Isi.Hilang == YangHilang.Sandi ? Pemicu.MintaSandi : Pemicu.Terbukti;
    }

    private void TanyaTindakan()
    {
        if (Isi.Hilang == YangHilang.Nomor)
        {
            Giliran.Tanya(TeksLupa.SetelahNomor, [[Label.Cetak, Label.CetakFormulir], [Label.Masuk, SandiBaru], [Label.Menu]]);
            return;
        }

        Giliran.Tanya(TeksLupa.SetelahJawaban, [[PengamanBaru], [SandiBaru], [LihatNomor], [Label.Masuk, Label.Menu]]);
    }

    private void TanyaCara() => Giliran.Tanya(TeksLupa.TanyaCara, [[KirimTautan], [KetikDiSini], Label.Navigasi()]);

    private async Task<Pemicu?> BertindakAsync()
    {
        switch (Masukan.Kode)
        {
            case "sandi-baru":
                return Pemicu.MintaSandi;
            case "pengaman-baru":
                return Pemicu.MintaPengaman;
            case "ketik":
                return Pemicu.MenulisSandi;
            case "lihat-nomor" or "cetak" or "cetak-formulir":
                return await penyampai.CetakAsync(Giliran, Isi, Masukan.Kode == Label.CetakFormulir.Kode, Batal) ? Pemicu.Terbukti : Habis();
            case "tautan":
                return await penyampai.TautanAsync(Giliran, Isi.IzinId!.Value, [[KirimTautan, KetikDiSini], [Label.Masuk, Label.Menu]], Batal) ? null : Habis();
            case "masuk":
                Tutup();
                Giliran.Pindah = ("masuk", null);
                return null;
            default:
                return Ulangi();
        }
    }

    private async Task TanyaSandiAsync()
    {
        if (soal.Sandi(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(await penyampai.SandiAsync(Giliran, Isi, Batal) ? Pemicu.Tercapai : Habis());
        if (Keadaan == Tahap.Selesai)
        {
            Tutup();
        }
    }

    private async Task TanyaPengamanAsync()
    {
        if (soal.Pengaman(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(await penyampai.PengamanAsync(Giliran, Isi, Batal) ? Pemicu.Terbukti : Habis());
    }

    private Pemicu Habis()
    {
        if (Giliran.Pertanyaan is { MintaRahasia: true })
        {
            Giliran.HapusPesanMasuk();
        }

        Giliran.Awali(TeksLupa.WaktuHabis);
        Isi.LupakanBukti();
        return Pemicu.BuktiHabis;
    }

    private Pemicu? Ulangi()
    {
        Giliran.Awali(TeksLupa.PilihTombol);
        Giliran.UlangiPertanyaan();
        return null;
    }
}
