namespace EPupns.Bot.Notifikasi;

/// <summary>How far a notice goes.</summary>
public enum Jangkauan
{
    /// <summary>To the channel the person used last; the others, and e-mail at the end, only when it refuses for good.</summary>
    TerakhirDipakai = 0,

    /// <summary>To every known conversation and by e-mail: what the owner must learn even when somebody else acts in their name.</summary>
    SemuaKanal = 1,
}
