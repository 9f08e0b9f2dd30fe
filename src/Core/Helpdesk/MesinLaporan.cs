using Stateless;
using Stateless.Graph;

namespace EPupns.Core.Helpdesk;

/// <summary>The life of a report (architecture: Tiket). What the person writes brings it back to the desk; only a merged one stays closed for good.</summary>
public static class MesinLaporan
{
    /// <summary>What can happen to a report.</summary>
    public enum Pemicu
    {
        /// <summary>A member of staff takes it.</summary>
        Ambil,

        /// <summary>Given back to the desk.</summary>
        Lepas,

        /// <summary>Answered.</summary>
        Balas,

        /// <summary>The person is asked something.</summary>
        TanyaBalik,

        /// <summary>It goes to another desk.</summary>
        Teruskan,

        /// <summary>Closed, by the desk or by the person.</summary>
        Selesai,

        /// <summary>The person writes.</summary>
        Ditulisi,

        /// <summary>The person says that it does not help.</summary>
        BukaLagi,

        /// <summary>It goes on in another report.</summary>
        Gabung,
    }

    /// <summary>The machine of one report; its state is the row's.</summary>
    public static StateMachine<KeadaanLaporan, Pemicu> Untuk(Laporan laporan) => Susun(
        new StateMachine<KeadaanLaporan, Pemicu>(() => laporan.Keadaan, k => laporan.Keadaan = k), () => laporan.PemegangId is not null);

    /// <summary>The diagram, from the machine.</summary>
    public static string Diagram() => MermaidGraph.Format(Susun(new StateMachine<KeadaanLaporan, Pemicu>(KeadaanLaporan.Baru), () => true).GetInfo());

    private static StateMachine<KeadaanLaporan, Pemicu> Susun(StateMachine<KeadaanLaporan, Pemicu> mesin, Func<bool> dipegang)
    {
        mesin.Configure(KeadaanLaporan.Baru)
            .Permit(Pemicu.Ambil, KeadaanLaporan.Diambil)
            .Permit(Pemicu.Balas, KeadaanLaporan.Dijawab)
            .Permit(Pemicu.TanyaBalik, KeadaanLaporan.MenungguPelapor)
            .PermitReentry(Pemicu.Teruskan)
            .PermitReentry(Pemicu.Ditulisi)
            .Permit(Pemicu.Selesai, KeadaanLaporan.Selesai)
            .Permit(Pemicu.Gabung, KeadaanLaporan.Digabung);
        mesin.Configure(KeadaanLaporan.Diambil)
            .Permit(Pemicu.Lepas, KeadaanLaporan.Baru)
            .Permit(Pemicu.Balas, KeadaanLaporan.Dijawab)
            .Permit(Pemicu.TanyaBalik, KeadaanLaporan.MenungguPelapor)
            .Permit(Pemicu.Teruskan, KeadaanLaporan.Baru)
            .PermitReentry(Pemicu.Ditulisi)
            .Permit(Pemicu.Selesai, KeadaanLaporan.Selesai)
            .Permit(Pemicu.Gabung, KeadaanLaporan.Digabung);
        mesin.Configure(KeadaanLaporan.MenungguPelapor)
            .PermitReentry(Pemicu.Ambil)
            .PermitReentry(Pemicu.Lepas)
            .Permit(Pemicu.Balas, KeadaanLaporan.Dijawab)
            .PermitReentry(Pemicu.TanyaBalik)
            .Permit(Pemicu.Teruskan, KeadaanLaporan.Baru)
            .PermitIf(Pemicu.Ditulisi, KeadaanLaporan.Diambil, dipegang, "ada yang menanganinya")
            .PermitIf(Pemicu.Ditulisi, KeadaanLaporan.Baru, () => !dipegang(), "tidak ada yang menanganinya")
            .Permit(Pemicu.Selesai, KeadaanLaporan.Selesai)
            .Permit(Pemicu.Gabung, KeadaanLaporan.Digabung);
        mesin.Configure(KeadaanLaporan.Dijawab)
            .PermitReentry(Pemicu.Ambil)
            .PermitReentry(Pemicu.Lepas)
            .PermitReentry(Pemicu.Balas)
            .Permit(Pemicu.TanyaBalik, KeadaanLaporan.MenungguPelapor)
            .Permit(Pemicu.Teruskan, KeadaanLaporan.Baru)
            .Permit(Pemicu.Ditulisi, KeadaanLaporan.DibukaLagi)
            .Permit(Pemicu.BukaLagi, KeadaanLaporan.DibukaLagi)
            .Permit(Pemicu.Selesai, KeadaanLaporan.Selesai)
            .Permit(Pemicu.Gabung, KeadaanLaporan.Digabung);
        mesin.Configure(KeadaanLaporan.Selesai)
            .Permit(Pemicu.Ditulisi, KeadaanLaporan.DibukaLagi)
            .Permit(Pemicu.BukaLagi, KeadaanLaporan.DibukaLagi);
        mesin.Configure(KeadaanLaporan.DibukaLagi)
            .Permit(Pemicu.Ambil, KeadaanLaporan.Diambil)
            .PermitReentry(Pemicu.Lepas)
            .Permit(Pemicu.Balas, KeadaanLaporan.Dijawab)
            .Permit(Pemicu.TanyaBalik, KeadaanLaporan.MenungguPelapor)
            .Permit(Pemicu.Teruskan, KeadaanLaporan.Baru)
            .PermitReentry(Pemicu.Ditulisi)
            .Permit(Pemicu.Selesai, KeadaanLaporan.Selesai)
            .Permit(Pemicu.Gabung, KeadaanLaporan.Digabung);
        mesin.Configure(KeadaanLaporan.Digabung);
        return mesin;
    }
}
