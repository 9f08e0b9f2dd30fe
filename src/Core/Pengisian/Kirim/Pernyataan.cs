namespace EPupns.Core.Pengisian;

/// <summary>The declaration that is accepted before a form is sent, word for word (features.md F6).</summary>
public static class Pernyataan
{
    /// <summary>The text.</summary>
    public const string Teks =
        "Dengan ini saya menyatakan bahwa Data yang saya sampaikan adalah benar, jika dikemudian hari ditemukan ada pemalsuan data maka saya bersedia dikenakan sanksi " +
        "sesuai dengan ketentuan yang berlaku";
}
