namespace EPupns.Core.Akun.AkunPetugas;

/// <summary>What staff may do. Every page of the portal names one; <see cref="HakPeran"/> says which roles hold it.</summary>
public enum Wewenang
{
    /// <summary>One's own account: password, second step, devices, Telegram.</summary>
    AkunSendiri,

    /// <summary>From a paper to its case.</summary>
    Pindai,

    /// <summary>Seeing registrations.</summary>
    LihatRegistrasi,

    /// <summary>Approving and rejecting registrations.</summary>
    PutuskanRegistrasi,

    /// <summary>Seeing requests of people who lost every secret.</summary>
    LihatPemulihan,

    /// <summary>Deciding those requests, two officers together.</summary>
    PutuskanPemulihan,

    /// <summary>Seeing forms that were sent.</summary>
    LihatFormulir,

    /// <summary>Deciding the changes of a form, on one's own level.</summary>
    PutuskanFormulir,

    /// <summary>Taking a sent form down.</summary>
    TurunkanStatus,

    /// <summary>Opening papers.</summary>
    LihatBerkas,

    /// <summary>Seeing reports to the helpdesk.</summary>
    LihatLaporan,

    /// <summary>Answering, forwarding and closing reports.</summary>
    TanganiLaporan,

    /// <summary>Seeing how an instansi takes part.</summary>
    LihatInstansi,

    /// <summary>Opening and closing an instansi.</summary>
    AturInstansi,

    /// <summary>Seeing the list of staff.</summary>
    LihatPetugas,

    /// <summary>Inviting, changing and closing accounts of staff.</summary>
    KelolaPetugas,

    /// <summary>Seeing who looked at and changed a record.</summary>
    LihatJejak,

    /// <summary>Taking tables away; each table asks for the right to see what is in it besides.</summary>
    Ekspor,

    /// <summary>Seeing announcements and reminders, and what became of them.</summary>
    LihatSiaran,

    /// <summary>Writing announcements.</summary>
    KirimSiaran,

    /// <summary>Switching the country's reminders on and off, and wording them.</summary>
    AturKampanye,

    /// <summary>Writing the public pages.</summary>
    KelolaLaman,

    /// <summary>Seeing how far people are, and who is missing.</summary>
    LihatDasbor,

    /// <summary>Certifying why somebody does not take part.</summary>
    NyatakanBelumIkut,

    /// <summary>Removing what a person entered.</summary>
    HapusData,
}
