using EPupns.Bot.Percakapan;
using EPupns.Core.Dasar;
using EPupns.Core.Pemulihan;
using Stateless;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Lost number, password or security answer (features.md R21–R23, L7–L11; conversation.md, Recovery turn by turn).</summary>
internal sealed class AlurLupa(SoalLupa soal, PembuktiDiri pembukti, PenyampaiPemulihan penyampai)
    : AlurBersoal<AlurLupa.Tahap, AlurLupa.Pemicu, IsianLupa>
{
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

    protected override Pemicu PemicuSoal => Keadaan switch
    {
        Tahap.MenungguAkun => Pemicu.AkunDijawab,
        Tahap.MenungguSandi => Pemicu.MenulisSandi,
        _ => Pemicu.MintaPengaman,
    };

    protected override DaftarSoal<IsianLupa>? Soal => Keadaan switch
    {
        Tahap.MenungguAkun => soal.Akun(Giliran, Isi),
        Tahap.MenungguSandi => soal.Sandi(Giliran, Isi),
        Tahap.MenungguPengaman => soal.Pengaman(Giliran, Isi),
        _ => null,
    };

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPilihan)
            .OnEntry(() => TombolLupa.TanyaHilang(Giliran))
            .Permit(Pemicu.Memilih, Tahap.MenungguAkun);

        mesin.Configure(Tahap.MenungguAkun)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.AkunDijawab)
            .PermitReentry(Pemicu.Memilih)
            .Permit(Pemicu.AkunLengkap, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguBukti)
            .OnEntryAsync(() => pembukti.TanyaAsync(Giliran, Isi, Batal))
            .PermitReentry(Pemicu.BuktiHabis)
            .Permit(Pemicu.Memilih, Tahap.MenungguAkun)
            .Permit(Pemicu.Terbukti, Tahap.MenungguTindakan)
            .Permit(Pemicu.MintaSandi, Tahap.MenungguCara)
            .Permit(Pemicu.Kembali, Tahap.MenungguAkun);

        mesin.Configure(Tahap.MenungguTindakan)
            .OnEntry(() => TombolLupa.TanyaTindakan(Giliran, Isi))
            .PermitReentry(Pemicu.Terbukti)
            .Permit(Pemicu.MintaSandi, Tahap.MenungguCara)
            .Permit(Pemicu.MintaPengaman, Tahap.MenungguPengaman)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti);

        mesin.Configure(Tahap.MenungguCara)
            .OnEntry(() => TombolLupa.TanyaCara(Giliran))
            .Permit(Pemicu.MenulisSandi, Tahap.MenungguSandi)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguTindakan);

        mesin.Configure(Tahap.MenungguSandi)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.MenulisSandi)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Tercapai, Tahap.Selesai)
            .Permit(Pemicu.Kembali, Tahap.MenungguCara);

        mesin.Configure(Tahap.MenungguPengaman)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.MintaPengaman)
            .Permit(Pemicu.Terbukti, Tahap.MenungguTindakan)
            .Permit(Pemicu.BuktiHabis, Tahap.MenungguBukti)
            .Permit(Pemicu.Kembali, Tahap.MenungguTindakan);

        mesin.Configure(Tahap.Selesai).OnEntry(Tutup);
    }

    // With a NIP that was typed before, or with what was lost: nomor, sandi, jawaban.
    protected override async Task AwalAsync(string? argumen)
    {
        var bagian = (argumen ?? "").Split(':');
        Isi.Nip = Nip.Baca(bagian[^1], Giliran.HariIni) is { Berhasil: true, Nilai: var nip } ? nip.Angka : null;
        if (Enum.TryParse<YangHilang>(bagian[0], ignoreCase: true, out var hilang) && Enum.IsDefined(hilang))
        {
            Isi.MulaiDengan(hilang);
            await PicuAsync(Pemicu.Memilih);
            return;
        }

        TombolLupa.TanyaHilang(Giliran);
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (Keadaan > Tahap.MenungguBukti && Giliran.Kini >= Isi.IzinSampai)
        {
            return Habis();
        }

        return Keadaan switch
        {
            Tahap.MenungguPilihan => Pilih() ?? Ulangi(TeksLupa.PilihTombol),
            Tahap.MenungguAkun => Pilih() ?? await JawabSoalAsync(),
            Tahap.MenungguBukti => await BuktikanAsync(),
            Tahap.MenungguTindakan or Tahap.MenungguCara => await BertindakAsync(),
            _ => await JawabSoalAsync(),
        };
    }

    protected override async Task<Pemicu> LengkapAsync() => Keadaan switch
    {
        Tahap.MenungguAkun => Pemicu.AkunLengkap,
        Tahap.MenungguSandi => await penyampai.SandiAsync(Giliran, Isi, Batal) ? Pemicu.Tercapai : Habis(),
        _ => await penyampai.PengamanAsync(Giliran, Isi, Batal) ? Pemicu.Terbukti : Habis(),
    };

    protected override async Task MundurAsync()
    {
        if (Keadaan == Tahap.MenungguBukti)
        {
            if (Isi.Cara == CaraBukti.NamaIbu && Isi.Hilang != YangHilang.Jawaban)
            {
                Isi.Cara = CaraBukti.Jawaban;
                await PicuAsync(Pemicu.BuktiHabis);
                return;
            }

            soal.Akun(Giliran, Isi).Mundur(Isi);
        }

        await base.MundurAsync();
    }

    private Pemicu? Pilih()
    {
        if (TombolLupa.Hilang(Masukan.Kode) is not { } hilang)
        {
            return null;
        }

        Isi.MulaiDengan(hilang);
        return Pemicu.Memilih;
    }

    private async Task<Pemicu?> BuktikanAsync()
    {
        if (Masukan.Kode == TombolLupa.Jawaban.Kode)
        {
            Isi.Cara = CaraBukti.NamaIbu;
            return Pemicu.BuktiHabis;
        }

        if (Masukan.Kode == TombolLupa.Semua.Kode)
        {
            return Serahkan("permintaan", Isi.Nip);
        }

        return await pembukti.BuktikanAsync(Giliran, Isi, Batal) switch
        {
            HasilPembuktian.Terbukti => await LanjutAsync(),
            HasilPembuktian.Terkunci => Akhiri(),
            _ => Pemicu.BuktiHabis,
        };
    }

    private async Task<Pemicu?> LanjutAsync()
    {
        if (Isi.Hilang == YangHilang.Nomor)
        {
            await penyampai.CetakAsync(Giliran, Isi, formulir: false, Batal);
        }

        return Isi.Hilang == YangHilang.Sandi ? Pemicu.MintaSandi : Pemicu.Terbukti;
    }

    private async Task<Pemicu?> BertindakAsync() => Masukan.Kode switch
    {
        "sandi-baru" => Pemicu.MintaSandi,
        "pengaman-baru" => Pemicu.MintaPengaman,
        "ketik" => Pemicu.MenulisSandi,
        "lihat-nomor" or "cetak" or "cetak-formulir" =>
            await penyampai.CetakAsync(Giliran, Isi, Masukan.Kode == Label.CetakFormulir.Kode, Batal) ? Pemicu.Terbukti : Habis(),
        "tautan" => await penyampai.TautanAsync(Giliran, Isi.IzinId!.Value, Batal) ? null : Habis(),
        "masuk" => Serahkan("masuk"),
        _ => Ulangi(TeksLupa.PilihTombol),
    };

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
}
