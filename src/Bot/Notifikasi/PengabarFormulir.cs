using EPupns.Core.Dasar;
using EPupns.Core.Pengisian;

namespace EPupns.Bot.Notifikasi;

/// <summary>What people are told of the life of their form: that it was sent, wherever they are known, and what they asked for it.</summary>
internal sealed class PengabarFormulir(Kabar kabar) : IPendengar<FormulirDikirim>, IPendengar<TurunStatusDiminta>, IPendengar<TurunStatusDitolak>
{
    public Task DengarAsync(FormulirDikirim peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksKabar.FormulirDikirim.Dengan(peristiwa.Registrasi.Nomor, Tanggal.WaktuWib(peristiwa.Kiriman.Waktu)), TeksKabar.PerihalFormulir,
        Jangkauan.SemuaKanal, batal, kecuali: peristiwa.PercakapanId);

    public Task DengarAsync(TurunStatusDiminta peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksKabar.TurunDiminta.Dengan(peristiwa.Registrasi.Nomor, peristiwa.Formulir.AlasanMinta), TeksKabar.PerihalFormulir,
        Jangkauan.SemuaKanal, batal, kecuali: peristiwa.PercakapanId);

    public Task DengarAsync(TurunStatusDitolak peristiwa, CancellationToken batal) => kabar.KirimAsync(
        peristiwa.Registrasi, TeksKabar.TurunDitolak.Dengan(peristiwa.Registrasi.Nomor, peristiwa.Alasan), TeksKabar.PerihalFormulir, Jangkauan.TerakhirDipakai, batal);
}
