package vn.motcua.digitization.pdfa;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The XMP metadata of a lasting copy. PDF/A allows properties of one's own only where the file explains them itself, so the packet
 * holds the extension schema too.
 */
final class XmpPacket {

    /** The namespace of the properties below; it never changes, files carry it for decades. */
    static final String NAMESPACE = "urn:vn.motcua:digitization:1";

    private XmpPacket() {
    }

    static byte[] of(PaperDescription paper, OffsetDateTime created, String producer, boolean unicode) {
        Map<String, String> own = own(paper, created);
        var properties = new StringBuilder();
        var schema = new StringBuilder();
        own.forEach((name, value) -> {
            properties.append("   <motcua:%s>%s</motcua:%s>%n".formatted(name, escaped(value), name));
            schema.append(explained(name));
        });
        return PACKET.formatted(NAMESPACE, unicode ? "U" : "B", escaped(paper.title()), escaped(producer), time(created), time(created), properties,
                NAMESPACE, schema).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> own(PaperDescription paper, OffsetDateTime created) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("dossier", paper.dossier());
        own.put("component", paper.component());
        own.put("paperType", paper.paperType());
        own.put("ownerHash", paper.ownerHash());
        own.put("operator", paper.operator());
        own.put("digitizedAt", time(created));
        own.values().removeIf(value -> value == null || value.isBlank());
        return own;
    }

    private static String explained(String name) {
        String meaning = MEANINGS.get(name);
        return PROPERTY.formatted(name, name.equals("digitizedAt") ? "Date" : "Text", meaning);
    }

    static String time(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx"));
    }

    /** XML knows no control characters, not even escaped, and no halves of characters. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static final Map<String, String> MEANINGS = Map.of(
            "dossier", "Code of the dossier for which the paper was digitized",
            "component", "Code of the dossier's component that the paper is",
            "paperType", "Code of the type of the paper",
            "ownerHash", "Keyed hash of the identity of the paper's owner",
            "operator", "Staff member who digitized the paper",
            "digitizedAt", "When the paper was digitized");

    private static final String PROPERTY = """
                <rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>%s</pdfaProperty:name>
                 <pdfaProperty:valueType>%s</pdfaProperty:valueType>
                 <pdfaProperty:category>external</pdfaProperty:category>
                 <pdfaProperty:description>%s</pdfaProperty:description>
                </rdf:li>
            """;

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:motcua="%s">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>%s</pdfaid:conformance>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>%s</pdf:Producer>
               <xmp:CreateDate>%s</xmp:CreateDate>
               <xmp:ModifyDate>%s</xmp:ModifyDate>
            %s  </rdf:Description>
              <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>Digitized papers of a one-stop unit</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>motcua</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
            %s    </rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";
}
