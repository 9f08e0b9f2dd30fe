using Stateless;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Which question follows which.</summary>
internal sealed partial class AlurPeriksa
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguBagian,
        MenungguCatatan,
        MenungguPeriksa,
        MenungguIsian,
        MenungguNilai,
        MenungguTingkat,
        MenungguTawaran,
        MenungguKepastian,
        MenungguKalimat,
        MenungguBeberapa,
        MenungguRingkasan,
        MenungguTemuan,
        MenungguHapus,
        MenungguKelengkapan,
    }

    /// <summary>What the person did, or what follows from it.</summary>
    internal enum Pemicu
    {
        BagianDipilih,
        CatatanDipilih,
        Diperiksa,
        Perbaiki,
        Dicari,
        Bertahap,
        Bercabang,
        Dipahami,
        Dibaca,
        Dijajarkan,
        Diringkas,
        Menemukan,
        SemuaIsian,
        Menghapus,
        Dilengkapi,
        Selesai,
        Kembali,
    }

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        SusunMemilih(mesin);
        SusunMengisi(mesin);
        SusunMenimbang(mesin);
    }

    private void SusunMemilih(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguBagian)
            .OnEntry(() => LayarPeriksa.TanyaBagian(Giliran, _ruang, Isi))
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Dilengkapi, Tahap.MenungguKelengkapan)
            .PermitReentry(Pemicu.Selesai);

        mesin.Configure(Tahap.MenungguKelengkapan)
            .OnEntryAsync(TanyaKelengkapanAsync)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian)
            .Permit(Pemicu.Kembali, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguCatatan)
            .OnEntry(() => LayarCatatan.TanyaCatatan(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.BagianDipilih)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Dibaca, Tahap.MenungguKalimat)
            .Permit(Pemicu.Dijajarkan, Tahap.MenungguBeberapa)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian)
            .Permit(Pemicu.Kembali, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguBeberapa)
            .OnEntry(() => LayarBeberapa.Tanya(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Dijajarkan)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Kembali, Tahap.MenungguCatatan);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(() => LayarRingkasan.Tanya(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Diringkas)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Dibaca, Tahap.MenungguKalimat)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menghapus, Tahap.MenungguHapus)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntry(() => LayarPeriksa.TanyaIsian(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.SemuaIsian)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menghapus, Tahap.MenungguHapus)
            .Permit(Pemicu.Kembali, Tahap.MenungguPeriksa);
    }

    private void SusunMengisi(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguPeriksa)
            .OnEntryAsync(TanyaPeriksaAsync)
            .PermitReentry(Pemicu.Diperiksa)
            .PermitReentry(Pemicu.CatatanDipilih)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Dibaca, Tahap.MenungguKalimat)
            .Permit(Pemicu.Dijajarkan, Tahap.MenungguBeberapa)
            .Permit(Pemicu.Diringkas, Tahap.MenungguRingkasan)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.SemuaIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Menghapus, Tahap.MenungguHapus)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguNilai)
            .OnEntry(TanyaNilai)
            .PermitReentry(Pemicu.Dicari)
            .Permit(Pemicu.Bertahap, Tahap.MenungguTingkat)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Dibaca, Tahap.MenungguKalimat)
            .Permit(Pemicu.Dijajarkan, Tahap.MenungguBeberapa)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.SemuaIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Menghapus, Tahap.MenungguHapus)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Selesai, Tahap.MenungguBagian);

        mesin.Configure(Tahap.MenungguTingkat)
            .OnEntryAsync(TanyaTingkatAsync)
            .PermitReentry(Pemicu.Dicari)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai);
    }

    private void SusunMenimbang(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguTawaran)
            .OnEntry(() => LayarNilai.TanyaTawaran(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Bercabang)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Kembali, Tahap.MenungguNilai);

        mesin.Configure(Tahap.MenungguKepastian)
            .OnEntry(() => LayarNilai.TanyaKepastian(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Dipahami)
            .Permit(Pemicu.Bercabang, Tahap.MenungguTawaran)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Kembali, Tahap.MenungguNilai);

        mesin.Configure(Tahap.MenungguKalimat)
            .OnEntry(() => LayarNilai.TanyaKalimat(Giliran, _ruang, Isi))
            .PermitReentry(Pemicu.Dibaca)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Menemukan, Tahap.MenungguTemuan)
            .Permit(Pemicu.Kembali, Tahap.MenungguPeriksa);

        mesin.Configure(Tahap.MenungguTemuan)
            .OnEntryAsync(TanyaTemuanAsync)
            .PermitReentry(Pemicu.Menemukan)
            .Permit(Pemicu.Perbaiki, Tahap.MenungguNilai)
            .Permit(Pemicu.Dipahami, Tahap.MenungguKepastian)
            .Permit(Pemicu.Dibaca, Tahap.MenungguKalimat)
            .Permit(Pemicu.CatatanDipilih, Tahap.MenungguPeriksa)
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Dilengkapi, Tahap.MenungguKelengkapan)
            .Permit(Pemicu.Kembali, Tahap.MenungguPeriksa);

        mesin.Configure(Tahap.MenungguHapus)
            .OnEntry(() => LayarCatatan.TanyaHapus(Giliran, _ruang, Isi))
            .Permit(Pemicu.BagianDipilih, Tahap.MenungguCatatan)
            .Permit(Pemicu.Diperiksa, Tahap.MenungguPeriksa)
            .Permit(Pemicu.Kembali, Tahap.MenungguPeriksa);
    }
}
