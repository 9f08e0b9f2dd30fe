using EPupns.Bot.Alur;
using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Alur.CetakUlang;
using EPupns.Bot.Alur.Helpdesk;
using EPupns.Bot.Alur.Keamanan;
using EPupns.Bot.Alur.Kirim;
using EPupns.Bot.Alur.Kontak;
using EPupns.Bot.Alur.Lapor;
using EPupns.Bot.Alur.Masuk;
using EPupns.Bot.Alur.Pemulihan;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Alur.Pengaman;
using EPupns.Bot.Alur.Periksa;
using EPupns.Bot.Alur.Status;
using EPupns.Bot.Alur.Verifikasi;
using EPupns.Bot.Alur.Tautkan;
using EPupns.Bot.Alur.Tiket;
using EPupns.Bot.Diagram;
using EPupns.Bot.Kanal.Surel;
using EPupns.Bot.Notifikasi;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Lanjut;
using EPupns.Bot.Percakapan.Maksud;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Akun.AkunPetugas.Kelola;
using EPupns.Core.Akun.AkunPetugas.Obrolan;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pengisian;
using EPupns.Core.Siaran;
using EPupns.Core.Verifikasi;

namespace EPupns.Bot.Susunan;

/// <summary>Registers the bot: engine, flows, notifications. Channels register themselves.</summary>
public static class LayananBot
{
    /// <summary>Engine and flows, on top of Core.</summary>
    public static IServiceCollection TambahBot(this IServiceCollection layanan, IConfiguration konfigurasi)
    {
        layanan.Configure<PilihanPortal>(konfigurasi.GetSection("Portal"));
        layanan.Configure<PilihanSurel>(konfigurasi.GetSection(PilihanSurel.Bagian));
        layanan.Configure<PilihanKotakKeluar>(konfigurasi.GetSection(PilihanKotakKeluar.Bagian));
        layanan.AddSingleton(_ => Katalog.Muat());
        layanan.AddSingleton<TandaTombol>();
        layanan.AddSingleton<PembacaMasukan>();
        layanan.AddSingleton<SinyalKeluar>();
        layanan.AddSingleton<TurnRunner>();
        layanan.AddSingleton<TabelPercakapan>();
        layanan.AddSingleton<PabrikAlur>();
        layanan.AddSingleton<AntreanPanas>();
        layanan.AddSingleton<CatatanKiriman>();
        layanan.AddSingleton<DenyutPengirim>();
        layanan.AddSingleton<Penyampai>();
        layanan.AddSingleton<PengirimLangsung>();
        layanan.AddSingleton<PembuatLampiran>();
        layanan.AddScoped<KotakKeluar>();
        layanan.AddScoped<PenerusKabar>();
        layanan.AddScoped<PenyimpanPercakapan>();
        layanan.AddScoped<IBot, EPupnsBot>();
        layanan.AddScoped<PenyambungKanal>();
        layanan.AddScoped<LayananLanjut>();
        layanan.AddScoped<Navigasi>();
        layanan.AddScoped<Penyela>();
        layanan.AddScoped<Tertunda>();
        layanan.AddScoped<Sesi>();
        layanan.AddScoped<LayananMasuk>();
        layanan.AddScoped<LayananSanggah>();
        layanan.AddScoped<LayananPerbaikan>();
        layanan.AddScoped<LayananBalasan>();
        layanan.AddScoped<PenyampaiJawaban>();
        layanan.AddScoped<LayananTautkan>();
        layanan.AddScoped<LayananLaporan>();
        layanan.AddScoped(l => new Lazy<LayananLaporan>(l.GetRequiredService<LayananLaporan>));
        layanan.AddScoped<LayananPengingat>();
        layanan.AddScoped(l => new Lazy<LayananPengingat>(l.GetRequiredService<LayananPengingat>));
        layanan.AddScoped<BalasanLaporan>();
        layanan.AddScoped<PenulisThread>();
        layanan.AddScoped<RuangGrup>();
        layanan.AddScoped<PetugasObrolan>();
        layanan.AddScoped<KartuLaporan>();
        layanan.AddSingleton<PenandaPesan>();
        layanan.AddSingleton(_ => KamusMaksud.Muat());
        layanan.AddSingleton<PemahamMaksud>();
        layanan.AddSingleton<SebutanBorang>();
        layanan.AddScoped<PengenalMaksud>();
        layanan.AddScoped<TawaranLain>();
        layanan.AddScoped<PembuatDiagram>();
        return TambahAlur(layanan).TambahKabar();
    }

    /// <summary>The sender of the outbox; in processes of the role <c>worker</c> or with a channel of their own.</summary>
    public static IServiceCollection TambahPengirim(this IServiceCollection layanan)
    {
        layanan.TambahKotakKeluar();
        layanan.AddHostedService<Pembersih>();
        layanan.AddHostedService<PenyegelBerkala>();
        layanan.AddHostedService<PenyelesaiPemulihan>();
        layanan.AddHostedService<EskalasiBerkala>();
        layanan.AddHostedService<JadwalBerkala>();
        layanan.AddHostedService<EksporBerkala>();
        layanan.AddHostedService<PengukurKotakKeluar>();
        layanan.AddHostedService<SiaranBerkala>();
        layanan.AddHostedService<KampanyeBerkala>();
        layanan.AddHostedService<HitunganBerkala>();
        return layanan.AddHostedService(l => l.GetRequiredService<PengirimKotakKeluar>());
    }

    /// <summary>The sender itself, for programs that run it by hand.</summary>
    public static IServiceCollection TambahKotakKeluar(this IServiceCollection layanan) => layanan.AddSingleton(l => new PengirimKotakKeluar(
        l.GetRequiredService<IServiceScopeFactory>(), l.GetRequiredService<Penyampai>(), l.GetRequiredService<PengirimLangsung>(),
        l.GetRequiredService<SinyalKeluar>(), l.GetRequiredService<TimeProvider>(), l.GetRequiredService<ILogger<PengirimKotakKeluar>>()));

    private static IServiceCollection TambahAlur(IServiceCollection layanan)
    {
        layanan.AddScoped<IAlur, AlurDaftar>();
        layanan.AddScoped<IAlur, AlurMasuk>();
        layanan.AddScoped<IAlur, AlurStatus>();
        layanan.AddScoped<IAlur, AlurLapor>();
        layanan.AddScoped<IAlur, AlurTiket>();
        layanan.AddScoped<IPembuatLampiran, LampiranBuktiLaporan>();
        layanan.AddScoped<IAlur, AlurCetakUlang>();
        layanan.AddScoped<IAlur, AlurLupa>();
        layanan.AddScoped<IAlur, AlurPermintaan>();
        layanan.AddScoped<SoalPermintaan>();
        layanan.AddScoped<SoalBerkas>();
        layanan.AddScoped<SoalLupa>();
        layanan.AddScoped<PembuktiDiri>();
        layanan.AddScoped<PenyampaiPemulihan>();
        layanan.AddScoped<IAlur, AlurKontak>();
        layanan.AddScoped<IAlur, AlurKeamanan>();
        layanan.AddScoped<SoalKeamanan>();
        layanan.AddScoped<IAlur, AlurKirim>();
        layanan.AddScoped<IAlur, AlurLihat>();
        layanan.AddScoped<IAlur, AlurTurun>();
        layanan.AddScoped<IAlur, AlurJawab>();
        layanan.AddScoped<IAlur, AlurTulis>();
        layanan.AddScoped<IPembuatLampiran, LampiranLaporan>();
        layanan.AddScoped<StatusFormulir>();
        layanan.AddScoped<PenyampaiPengisian>();
        layanan.AddScoped<IPembuatLampiran, LampiranPengisian>();
        layanan.AddScoped<IPembuatLampiran, LampiranSelesai>();
        layanan.AddScoped<IAlur, AlurPeriksa>();
        layanan.AddScoped<PembukaRuang>();
        layanan.AddScoped<PenyimpanIsian>();
        layanan.AddScoped<PengelolaCatatan>();
        layanan.AddScoped<PencariKerabat>();
        layanan.AddScoped<PembacaFakta>();
        layanan.AddScoped<IAlur, AlurBerkas>();
        layanan.AddScoped<PenerimaBerkas>();
        layanan.AddScoped<PenautUnggah>();
        layanan.AddScoped<BuktiSurel>();
        layanan.AddScoped<SuratKode>();
        layanan.AddScoped<IPembuatLampiran>(l => l.GetRequiredService<SuratKode>());
        layanan.AddScoped<SoalPendaftaran>();
        layanan.AddScoped<KartuIdentitas>();
        layanan.AddScoped<SoalNik>();
        layanan.AddScoped<SoalSandi>();
        layanan.AddScoped<SoalPengaman>();
        layanan.AddScoped<SoalKode>();
        layanan.AddScoped<Kecurigaan>();
        layanan.AddScoped<SoalLaporan>();
        layanan.AddScoped<PenyampaiBukti>();
        layanan.AddScoped<PenyampaiCetakan>();
        layanan.AddScoped<IPembuatLampiran, LampiranFormulir>();
        layanan.AddSingleton<Tantangan>();
        layanan.AddScoped<IPembuatLampiran, LampiranKode>();
        return layanan.AddScoped<IPembuatLampiran, LampiranBukti>();
    }

    private static IServiceCollection TambahKabar(this IServiceCollection layanan)
    {
        layanan.AddScoped<Kabar>();
        layanan.AddScoped<TujuanKabar>();
        layanan.AddScoped<IPendengar<RegistrasiDibuat>, PengabarPns>();
        layanan.AddScoped<IPendengar<RegistrasiDisetujui>, PengabarPns>();
        layanan.AddScoped<IPendengar<RegistrasiDitolak>, PengabarPns>();
        layanan.AddScoped<IPendengar<DiriTerbukti>, PengabarPemulihan>();
        layanan.AddScoped<IPendengar<SandiDiganti>, PengabarPemulihan>();
        layanan.AddScoped<IPendengar<PengamanDiganti>, PengabarPemulihan>();
        layanan.AddScoped<IPendengar<PermintaanDiajukan>, PengabarPermintaan>();
        layanan.AddScoped<IPendengar<MasaSanggahDimulai>, PengabarPermintaan>();
        layanan.AddScoped<IPendengar<PermintaanSelesai>, PengabarPermintaan>();
        layanan.AddScoped<IPendengar<PermintaanGagal>, PengabarPermintaan>();
        layanan.AddScoped<IPendengar<FormulirDikirim>, PengabarFormulir>();
        layanan.AddScoped<IPendengar<TurunStatusDiminta>, PengabarFormulir>();
        layanan.AddScoped<IPendengar<StatusDiturunkan>, PengabarVerifikasi>();
        layanan.AddScoped<IPendengar<TurunStatusDitolak>, PengabarFormulir>();
        layanan.AddScoped<IPendengar<TingkatDilewati>, PengabarVerifikasi>();
        layanan.AddScoped<IPendengar<FormulirSelesai>, PengabarVerifikasi>();
        layanan.AddScoped<IPendengar<FormulirDikembalikan>, PengabarVerifikasi>();
        layanan.AddScoped<IPendengar<BarisDitanyakan>, PengabarVerifikasi>();
        layanan.AddScoped<IPendengar<LaporanDibuat>, PengabarMeja>();
        layanan.AddScoped<IPendengar<LaporanBergerak>, PengabarMeja>();
        layanan.AddScoped<IPendengar<PesanLaporanDitulis>, PengabarMeja>();
        layanan.AddScoped<IPendengar<LaporanTerlambat>, PengabarTerlambat>();
        layanan.AddScoped<IPendengar<LaporanBergerak>, PengabarPelapor>();
        layanan.AddScoped<IPendengar<PesanLaporanDitulis>, PengabarPelapor>();
        layanan.AddScoped<IPendengar<PesanLaporanDisunting>, PengabarPelapor>();
        layanan.AddScoped<IPendengar<SiaranDisampaikan>, PengabarSiaran>();
        layanan.AddScoped<IPendengar<KontakDiganti>, PengabarKontak>();
        layanan.AddScoped<IPendengar<BerkasDilampirkan>, PengabarBerkas>();
        layanan.AddScoped<IPendengar<PetugasDiundang>, PengabarPetugas>();
        layanan.AddScoped<IPendengar<ObrolanDilepas>, PengabarTautan>();
        return layanan.AddScoped<IPendengar<InstansiDibuka>, PengabarPns>();
    }
}
