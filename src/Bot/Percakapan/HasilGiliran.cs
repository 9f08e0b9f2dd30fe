namespace EPupns.Bot.Percakapan;

/// <summary>What became of an activity that a channel gave to the engine. In each case the channel may acknowledge it.</summary>
public enum HasilGiliran
{
    /// <summary>Taken; replies are in the outbox.</summary>
    Diambil = 0,

    /// <summary>It was taken before; nothing changed.</summary>
    Ulangan = 1,

    /// <summary>It failed; the person was told, the conversation stands where it stood.</summary>
    Gagal = 2,

    /// <summary>Taken, but it was a button of a question that was answered before; the present question was shown again.</summary>
    Usang = 3,
}
