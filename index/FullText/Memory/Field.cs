namespace Index.FullText.Memory;

internal enum Field
{
    Text,
    Heading,
    LeadIn,
}
